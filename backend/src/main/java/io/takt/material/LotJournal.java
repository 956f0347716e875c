package io.takt.material;

import io.takt.eventlog.EventLog;
import io.takt.security.AuditTrail;
import io.takt.shared.LiveUpdates;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down and tells what happened to a lot. */
@Component
class LotJournal {

    private final AuditTrail auditTrail;
    private final EventLog eventLog;
    private final ApplicationEventPublisher events;
    private final LiveUpdates liveUpdates;

    LotJournal(AuditTrail auditTrail, EventLog eventLog, ApplicationEventPublisher events, LiveUpdates liveUpdates) {
        this.auditTrail = auditTrail;
        this.eventLog = eventLog;
        this.events = events;
        this.liveUpdates = liveUpdates;
    }

    void changed(MaterialLot lot, String action, Map<String, ?> before, Map<String, ?> after, Record event) {
        auditTrail.record("material.lot", lot.code(), action, before, after);
        eventLog.append("material.lot-" + action, "material.lot", lot.code(), after);
        events.publishEvent(event);
        liveUpdates.changed("material.lot", lot.code());
    }
}
