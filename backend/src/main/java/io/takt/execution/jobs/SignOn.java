package io.takt.execution.jobs;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkRecord;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person signs on to a job at a machine that does not work alone: each unit tells afterwards who made it. */
@Service
public class SignOn {

    static final String FORM = "execution/sign-on";

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final WorkLock lock;
    private final JobOrders jobs;
    private final WorkRecord record;

    SignOn(Permissions permissions, PersonTasks tasks, WorkLock lock, JobOrders jobs, WorkRecord record) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.lock = lock;
        this.jobs = jobs;
        this.record = record;
    }

    /** Needs {@code execution.work}. */
    @Transactional
    public void signOn(long taskId) {
        permissions.require("execution.work");
        OpenTask task = tasks.begin(taskId, FORM);
        LockedJob locked = lock.job(String.valueOf(task.job()));
        JobOrder job = locked.job();
        String person = Actors.current().name();
        job.attend(person);
        jobs.save(job);
        record.of(locked.order(), job, "signed-on", Map.of("person", person));
        tasks.complete(task, Map.of());
    }
}
