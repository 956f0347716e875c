package io.takt.execution.jobs;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkRecord;
import io.takt.workflow.ProcessRuntime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a job's process that its machine has worked. The order is locked by the caller. */
@Component
class CycleNews {

    private static final String CYCLE_DONE = "cycle-done";

    private final Units units;
    private final WorkRecord record;
    private final ProcessRuntime runtime;

    CycleNews(Units units, WorkRecord record, ProcessRuntime runtime) {
        this.units = units;
        this.record = record;
        this.runtime = runtime;
    }

    /** Returns for how many units the job still wants the machine. */
    int done(OrderInWork order, JobOrder job) {
        int remaining = units.countWithoutStep(job.lotId(), job.id());
        record.of(order, job, CYCLE_DONE, Map.of("remaining", remaining));
        if (!runtime.deliver(job.processInstance(), CYCLE_DONE, Map.of("remaining", remaining))) {
            throw new IllegalStateException(job.code() + " does not wait for its cycle");
        }
        return remaining;
    }
}
