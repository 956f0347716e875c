package io.takt.execution.jobs;

import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.CycleState;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.orders.WorkRecord;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A person answers in a machine's place. The order is locked by the caller. */
@Component
class OpenCycles {

    private final MachineRequests requests;
    private final JobOrders jobs;
    private final WorkRecord record;

    OpenCycles(MachineRequests requests, JobOrders jobs, WorkRecord record) {
        this.requests = requests;
        this.jobs = jobs;
        this.record = record;
    }

    /** What the machine was asked for is taken back, and the job runs on without its answer. */
    Optional<Cycle> takeBack(JobOrder job) {
        Optional<Cycle> cycle = requests.takeBack(job, CycleState.BY_HAND);
        job.start(record.now());
        job.stopWanting();
        jobs.save(job);
        return cycle;
    }
}
