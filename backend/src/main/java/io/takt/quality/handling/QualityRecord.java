package io.takt.quality.handling;

import io.takt.eventlog.EventLog;
import io.takt.quality.domain.Nonconformance;
import io.takt.security.AuditTrail;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down what happened to a nonconformance, in the running transaction. */
@Component
class QualityRecord {

    private static final String KIND = "quality.nonconformance";

    private final EventLog events;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final PlantClock clock;

    QualityRecord(EventLog events, AuditTrail audit, LiveUpdates live, PlantClock clock) {
        this.events = events;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    void of(Nonconformance nonconformance, String what, Map<String, ?> facts) {
        events.append(KIND + "-" + what, KIND, nonconformance.code(), facts);
        audit.record(KIND, nonconformance.code(), what, Map.of(), facts);
        live.changed(KIND, nonconformance.code());
        live.changed("execution.work-order", nonconformance.workOrder());
    }
}
