package io.takt.equipment;

import io.takt.equipment.events.EquipmentChanged;
import io.takt.eventlog.EventLog;
import io.takt.security.AuditTrail;
import io.takt.shared.LiveUpdates;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down and tells what happened to equipment. */
@Component
class EquipmentJournal {

    private final AuditTrail auditTrail;
    private final EventLog eventLog;
    private final ApplicationEventPublisher events;
    private final LiveUpdates liveUpdates;

    EquipmentJournal(AuditTrail auditTrail, EventLog eventLog, ApplicationEventPublisher events,
            LiveUpdates liveUpdates) {
        this.auditTrail = auditTrail;
        this.eventLog = eventLog;
        this.events = events;
        this.liveUpdates = liveUpdates;
    }

    /** Someone changed it. */
    void changed(EquipmentView equipment, String action, Map<String, ?> facts) {
        auditTrail.record("equipment.equipment", equipment.code(), action, Map.of(), facts);
        happened(equipment, action, facts);
    }

    /** It changed by itself. */
    void happened(EquipmentView equipment, String what, Map<String, ?> facts) {
        eventLog.append("equipment." + what, "equipment.equipment", equipment.code(), facts);
        events.publishEvent(new EquipmentChanged(equipment.code(), equipment.workUnit()));
        liveUpdates.changed("equipment.equipment", equipment.code());
    }
}
