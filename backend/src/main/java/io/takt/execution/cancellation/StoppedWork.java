package io.takt.execution.cancellation;

import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.CycleState;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.jobs.MachineRequests;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.transport.WithdrawnMoves;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Stops the jobs of a locked order, with all that machines were asked for them. */
@Component
class StoppedWork {

    private final JobOrders jobs;
    private final MachineRequests requests;
    private final WithdrawnMoves moves;
    private final StationWake wake;
    private final WorkRecord record;

    StoppedWork(JobOrders jobs, MachineRequests requests, WithdrawnMoves moves, StationWake wake, WorkRecord record) {
        this.jobs = jobs;
        this.requests = requests;
        this.moves = moves;
        this.wake = wake;
        this.record = record;
    }

    void stop(OrderInWork order) {
        jobs.ofOrder(order.id()).stream().filter(job -> !job.state().isEnded()).forEach(job -> stop(order, job));
    }

    private void stop(OrderInWork order, JobOrder job) {
        requests.takeBack(job, CycleState.WITHDRAWN);
        moves.withdraw(order, job);
        job.abort(record.now());
        jobs.save(job);
        record.of(order, job, "aborted", Map.of());
        wake.afterCommit(job.station());
    }
}
