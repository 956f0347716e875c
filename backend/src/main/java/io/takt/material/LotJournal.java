package io.takt.material;

import io.takt.eventlog.EventLog;
import io.takt.eventlog.PlantEvent;
import io.takt.plant.Plant;
import io.takt.security.AuditTrail;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.LiveUpdates;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down and tells what happened to a lot. */
@Component
class LotJournal {

    private static final String LOT = MaterialLot.ENTITY;
    private static final String HELD = "material.lot-held";
    private static final Set<String> JUDGED = Set.of(HELD, "material.lot-released");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final AuditTrail auditTrail;
    private final EventLog eventLog;
    private final ApplicationEventPublisher events;
    private final LiveUpdates liveUpdates;
    private final Plant plant;

    LotJournal(AuditTrail auditTrail, EventLog eventLog, ApplicationEventPublisher events, LiveUpdates liveUpdates,
            Plant plant) {
        this.auditTrail = auditTrail;
        this.eventLog = eventLog;
        this.events = events;
        this.liveUpdates = liveUpdates;
        this.plant = plant;
    }

    void changed(MaterialLot lot, String action, Map<String, ?> before, Map<String, ?> after, Record event) {
        auditTrail.record(LOT, lot.code(), action, before, after);
        eventLog.append("material.lot-" + action, LOT, lot.code(), after);
        events.publishEvent(event);
        liveUpdates.changed(LOT, lot.code());
    }

    /** A change that concerns the lot alone. */
    void noted(String lot, String action, Map<String, ?> before, Map<String, ?> after) {
        auditTrail.record(LOT, lot, action, before, after);
        liveUpdates.changed(LOT, lot);
    }

    /** What somebody reads who comes too late to hold or release the lot; empty if nobody has done either. */
    Optional<ConcurrentChange> findFaster(String code) {
        return eventLog.of(LOT, code).stream().filter(event -> JUDGED.contains(event.type()))
                .reduce((earlier, later) -> later).map(this::faster);
    }

    private ConcurrentChange faster(PlantEvent last) {
        Object[] told = {last.code(), last.actor().substring(last.actor().indexOf(':') + 1),
            TIME.withZone(plant.timeZone()).format(last.plantAt()), String.valueOf(last.facts().get("reason"))};
        return last.type().equals(HELD)
                ? new ConcurrentChange("material.alreadyHeld", told) : new ConcurrentChange("material.alreadyReleased", told);
    }
}
