package io.takt.execution.jobs;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.Units;
import io.takt.workflow.ProcessRuntime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a job's process that its machine has worked. The order is locked by the caller. */
@Component
class CycleNews {

    private static final String CYCLE_DONE = "cycle-done";

    private final Units units;
    private final ProcessRuntime runtime;

    CycleNews(Units units, ProcessRuntime runtime) {
        this.units = units;
        this.runtime = runtime;
    }

    /** Returns for how many units the job still wants the machine. */
    int done(JobOrder job) {
        int remaining = units.countWithoutStep(job.lotId(), job.id());
        if (!runtime.deliver(job.processInstance(), CYCLE_DONE, Map.of("remaining", remaining))) {
            throw new IllegalStateException(job.code() + " does not wait for its cycle");
        }
        return remaining;
    }
}
