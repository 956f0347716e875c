package io.takt.execution.persistence;

import io.takt.execution.domain.OperatorTask;
import io.takt.execution.domain.OperatorTasks;
import io.takt.shared.ConcurrentChange;
import org.apache.ibatis.annotations.Mapper;

/** SQL of OperatorTasks. */
@Mapper
interface OperatorTaskMapper extends OperatorTasks {

    int write(OperatorTask task);

    @Override
    default void save(OperatorTask task) {
        if (write(task) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", task.name());
        }
        task.written();
    }
}
