package io.takt.execution.domain;

import java.util.List;
import java.util.Optional;

/** The rows of the operators' task list. */
public interface OperatorTasks {

    void add(OperatorTask task);

    void save(OperatorTask task);

    Optional<OperatorTask> findById(long id);

    Optional<OperatorTask> lockById(long id);

    Optional<OperatorTask> findByEngineTask(String engineTaskId);

    List<OperatorTask> openOfJob(String job);
}
