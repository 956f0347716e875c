package io.takt.execution.jobs;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.security.Permissions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Manual work that needs nothing but to be done. */
@Service
public class PlainJob {

    static final String FORM = "execution/generic";

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final WorkLock lock;
    private final Units units;
    private final PersonReports reports;

    PlainJob(Permissions permissions, PersonTasks tasks, WorkLock lock, Units units, PersonReports reports) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.lock = lock;
        this.units = units;
        this.reports = reports;
    }

    /** Needs {@code execution.work}. */
    @Transactional
    public void done(long taskId) {
        permissions.require("execution.work");
        OpenTask task = tasks.begin(taskId, FORM);
        LockedJob locked = lock.job(String.valueOf(task.job()));
        reports.worked(locked.order(), locked.job(), units.inLot(locked.lot().id()));
        tasks.complete(task, Map.of());
    }
}
