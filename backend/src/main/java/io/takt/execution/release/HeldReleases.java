package io.takt.execution.release;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.ReleaseState;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.workflow.ProcessRuntime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Releases on hold: tried again when something changed, or decided by a planner. */
@Service
public class HeldReleases {

    static final String FORM = "ordering/release-hold";
    private static final String RECHECK = "recheck-release";

    private final WorkLock lock;
    private final ProcessRuntime runtime;
    private final PersonTasks tasks;
    private final Permissions permissions;
    private final WorkRecord record;

    HeldReleases(WorkLock lock, ProcessRuntime runtime, PersonTasks tasks, Permissions permissions, WorkRecord record) {
        this.lock = lock;
        this.runtime = runtime;
        this.tasks = tasks;
        this.permissions = permissions;
        this.record = record;
    }

    /** Lets a held order's process decide again; an order that is held no longer stays as it is. */
    @Transactional
    public void recheck(String workOrder) {
        OrderInWork order = lock.order(workOrder);
        String instance = order.releaseInstance();
        if (order.state() == ReleaseState.HELD && instance != null) {
            runtime.deliver(instance, RECHECK, Map.of());
        }
    }

    /** A planner's answer to a release on hold. Needs {@code ordering.release}. */
    @Transactional
    public void resolve(long taskId, Answer answer, String reason) {
        permissions.require("ordering.release");
        new FieldFaults().given("/decision", answer).fits("/reason", reason, FieldFaults.LONGEST_REASON).refuse();
        OpenTask task = tasks.begin(taskId, FORM);
        OrderInWork order = lock.order(task.workOrder());
        record.of(order, "hold-resolved", Map.of("answer", answer.name(), "reason", reason));
        tasks.complete(task, Map.of("decision", answer.name()));
    }

    /** What a planner may answer. */
    public enum Answer { RECHECK, REJECT }
}
