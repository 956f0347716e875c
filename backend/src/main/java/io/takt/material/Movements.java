package io.takt.material;

import io.takt.eventlog.EventLog;
import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Kind;
import io.takt.material.domain.Ledger.Movement;
import io.takt.material.events.StockAdded;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves material: the movement, the balance it makes and the event of it, together. */
@Component
class Movements {

    private final Ledger ledger;
    private final PlantClock clock;
    private final EventLog eventLog;
    private final LiveUpdates liveUpdates;
    private final ApplicationEventPublisher events;

    Movements(Ledger ledger, PlantClock clock, EventLog eventLog, LiveUpdates liveUpdates,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.clock = clock;
        this.eventLog = eventLog;
        this.liveUpdates = liveUpdates;
        this.events = events;
    }

    Instant now() {
        return clock.now();
    }

    /** The material's or the lot's row is locked, so that only one transaction opens a balance. */
    void in(Kind kind, String material, String lot, String location, BigDecimal quantity, String order, String cause) {
        if (ledger.add(material, lot, location, quantity) == 0) {
            ledger.open(material, lot, location, quantity);
        }
        append(new Movement(kind, material, lot, location, quantity, order, cause, actor(), now()));
        if (kind != Kind.ISSUE && lot.isEmpty()) {
            events.publishEvent(new StockAdded(material));
        }
    }

    void out(Kind kind, String material, String lot, String location, BigDecimal quantity, String order,
            String cause) {
        if (ledger.take(material, lot, location, quantity) == 0) {
            throw new Refused("material.tooLittleLeft", lot, quantity);
        }
        append(new Movement(kind, material, lot, location, quantity.negate(), order, cause, actor(), now()));
    }

    private void append(Movement movement) {
        ledger.append(movement);
        String what = movement.lot().isEmpty() ? movement.material() : movement.lot();
        eventLog.append("material." + movement.kind().name().toLowerCase(java.util.Locale.ROOT),
                movement.lot().isEmpty() ? "material.definition" : "material.lot", what,
                Map.of("quantity", movement.quantity(), "location", movement.location(), "order", movement.order(),
                        "cause", movement.cause()));
        liveUpdates.changed("material.lot", what);
    }

    private static String actor() {
        return Actors.current().text();
    }
}
