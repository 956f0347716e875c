package io.takt.execution.jobs;

import io.takt.execution.dispatch.FreeMachines;
import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A job's wish for a machine: granted at once where nobody else has one, by dispatch in its turn otherwise. */
@Service
@Transactional
public class CycleRequests {

    private final WorkLock lock;
    private final JobOrders jobs;
    private final Cycles cycles;
    private final FreeMachines machines;
    private final StationWake wake;
    private final WorkRecord record;

    CycleRequests(WorkLock lock, JobOrders jobs, Cycles cycles, FreeMachines machines, StationWake wake, WorkRecord record) {
        this.lock = lock;
        this.jobs = jobs;
        this.cycles = cycles;
        this.machines = machines;
        this.wake = wake;
        this.record = record;
    }

    public void request(String jobCode) {
        LockedJob locked = lock.job(jobCode);
        JobOrder job = locked.job();
        job.wantCycle(record.now());
        if (!machines.give(locked.order(), job)) {
            jobs.save(job);
            record.looksDifferent(locked.order());
            wake.afterCommit(job.station());
        }
    }

    /** Whether the machine was asked and is late; a job that waits for its turn at the machine is not. */
    public boolean isOverdue(String jobCode) {
        LockedJob locked = lock.job(jobCode);
        JobOrder job = locked.job();
        List<Cycle> open = cycles.openOfJob(job.id());
        Instant latest = record.now().minus(Duration.parse(job.waitLimit()));
        return open.isEmpty() ? !job.wantsCycle() : open.stream().anyMatch(cycle -> !cycle.requestedAt().isAfter(latest));
    }
}
