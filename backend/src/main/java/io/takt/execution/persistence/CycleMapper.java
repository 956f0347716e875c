package io.takt.execution.persistence;

import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.shared.ConcurrentChange;
import org.apache.ibatis.annotations.Mapper;

/** SQL of Cycles. */
@Mapper
interface CycleMapper extends Cycles {

    int write(Cycle cycle);

    @Override
    default void save(Cycle cycle) {
        if (write(cycle) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", cycle.device() + " " + cycle.sequence());
        }
        cycle.written();
    }
}
