package io.takt.execution.dispatch;

import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkRecord;
import io.takt.workflow.ProcessRuntime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A job goes on without its machine when the units that it would have worked on have left its lot. */
@Component
public class EmptyJobs {

    private static final String CYCLE_DONE = "cycle-done";

    private final Units units;
    private final JobOrders jobs;
    private final Cycles cycles;
    private final ProcessRuntime runtime;
    private final WorkRecord record;

    EmptyJobs(Units units, JobOrders jobs, Cycles cycles, ProcessRuntime runtime, WorkRecord record) {
        this.units = units;
        this.jobs = jobs;
        this.cycles = cycles;
        this.runtime = runtime;
        this.record = record;
    }

    /** The order is locked by the caller. A job that still has something to do stays as it is. */
    public void goOn(OrderInWork order, JobOrder job) {
        if (units.countWithoutStep(job.lotId(), job.id()) > 0 || !cycles.openOfJob(job.id()).isEmpty()
                || !runtime.awaits(job.processInstance(), CYCLE_DONE)) {
            return;
        }
        job.stopWanting();
        jobs.save(job);
        record.of(order, job, "nothing-left", Map.of());
        tell(job);
    }

    /** The process may change the job at once. */
    private void tell(JobOrder job) {
        boolean look = job.look() && units.countInLot(job.lotId()) > 0;
        runtime.deliver(job.processInstance(), CYCLE_DONE, Map.of("remaining", 0, "look", look));
    }
}
