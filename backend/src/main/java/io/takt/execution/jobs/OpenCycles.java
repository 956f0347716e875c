package io.takt.execution.jobs;

import io.takt.connectivity.events.HandshakeFailed;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.CycleState;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.orders.WorkRecord;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A person answers in a machine's place. The order is locked by the caller. */
@Component
class OpenCycles {

    private final MachineRequests requests;
    private final Cycles cycles;
    private final JobOrders jobs;
    private final WorkRecord record;

    OpenCycles(MachineRequests requests, Cycles cycles, JobOrders jobs, WorkRecord record) {
        this.requests = requests;
        this.cycles = cycles;
        this.jobs = jobs;
        this.record = record;
    }

    /**
     * What the machine was asked for is taken back, and the job runs on without its answer.
     *
     * @return the run that the person answers for: the one that was taken back, or the one that the machine did and forgot
     */
    Optional<Cycle> takeBack(JobOrder job) {
        Optional<Cycle> cycle = requests.takeBack(job, CycleState.BY_HAND);
        job.start(record.now());
        job.stopWanting();
        jobs.save(job);
        return cycle.or(() -> cycles.lastOfJob(job.id()).filter(last -> HandshakeFailed.WORKED_UNHEARD.equals(last.trouble())));
    }
}
