package io.takt.quality.handling;

import io.takt.execution.events.LotEnded;
import io.takt.quality.domain.NonconformanceRecords;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.ProcessRuntime;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a nonconformance's process that its rework lot has ended. Should the notice be lost, the process looks by itself. */
@Component
class ReworkEnd {

    private static final String REWORK_ENDED = "rework-ended";

    private final NonconformanceRecords records;
    private final ProcessRuntime runtime;

    ReworkEnd(NonconformanceRecords records, ProcessRuntime runtime) {
        this.records = records;
        this.runtime = runtime;
    }

    @ApplicationModuleListener
    void on(LotEnded ended) {
        Actors.as(Actor.system("quality"), () -> records.find(ended.cause()).ifPresent(nonconformance -> {
            String instance = nonconformance.processInstance();
            if (instance != null) {
                runtime.deliver(instance, REWORK_ENDED, Map.of());
            }
        }));
    }
}
