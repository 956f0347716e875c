package io.takt.execution;

import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operators' task list. A task is completed by the use case of the module that owns its form. */
public interface PersonTasks {

    /** Needs {@code execution.read}; filters {@code station} and {@code mine}; the most urgent first. */
    Page<TaskView> list(ListQuery query);

    TaskView get(long id);

    /**
     * Takes a task for the current person, if the dispatch gate lets its job start.
     *
     * @throws io.takt.shared.Refused          {@code execution.gateBlocks} with the reasons
     * @throws io.takt.shared.ConcurrentChange {@code execution.taskClaimed} naming who was faster
     */
    TaskView claim(long id);

    TaskView giveBack(long id);

    /**
     * Begins the completion of a task: locks its work order and the task, and checks that it is open, that its form is
     * this one and that nobody else has claimed it.
     *
     * @throws io.takt.shared.ConcurrentChange {@code execution.taskAlreadyDone} naming who was faster
     */
    OpenTask begin(long id, String form);

    /** Completes a begun task with the process variables to set. */
    void complete(OpenTask task, Map<String, Object> variables);

    /** A task that the caller's transaction may complete. */
    record OpenTask(long id, String engineTaskId, String form, String workOrder, @Nullable String job,
            String businessKey) {
    }

    /**
     * A task as its list shows it.
     *
     * @param form    module and form, such as {@code execution/load}
     * @param record  the business key of the task's process: a job, a work order or a nonconformance
     * @param context what the form needs beside it
     */
    record TaskView(long id, String name, String elementId, String form, String station, String order,
            @Nullable String productionOrder, @Nullable String job, @Nullable String lot, @Nullable String operation,
            int quantity, @Nullable String carrier, int priority, int score, @Nullable Instant due, Instant openedAt,
            @Nullable String claimedBy, String record, Map<String, Object> context) {
    }

    /** A place where people work, with what waits there. */
    record StationView(String id, String code, String name, int openTasks) {
    }

    List<StationView> stations();
}
