package io.takt.material;

import io.takt.eventlog.EventLog;
import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Item;
import io.takt.material.domain.Ledger.Kind;
import io.takt.material.domain.Ledger.Movement;
import io.takt.material.events.StockAdded;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
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
    void in(Kind kind, Item item, String location, BigDecimal quantity, String order, String cause) {
        in(new Movement(kind, item, location, quantity, order, cause, "", actor(), now()));
    }

    /** As {@link #in}, for what comes in from outside, with how and what a person said of it. */
    void received(Item item, String location, BigDecimal quantity, String said, String note) {
        in(new Movement(Kind.RECEIVE, item, location, quantity, "", said, note, actor(), now()));
    }

    private void in(Movement movement) {
        Item item = movement.item();
        if (ledger.add(item, movement.location(), movement.quantity()) == 0) {
            ledger.open(item, movement.location(), movement.quantity());
        }
        append(movement);
        if (movement.kind() != Kind.ISSUE && item.equals(Item.of(item.material(), ""))) {
            freed(item.material());
        }
    }

    void freed(String material) {
        events.publishEvent(new StockAdded(material));
    }

    void out(Kind kind, Item item, String location, BigDecimal quantity, String order, String cause) {
        if (ledger.take(item, location, quantity) == 0) {
            throw new Refused("material.tooLittleLeft", item.lot(), quantity);
        }
        append(new Movement(kind, item, location, quantity.negate(), order, cause, "", actor(), now()));
    }

    /** What came in by mistake goes as if it never had; the log of events keeps both. */
    void takeBack(Item item, String location, BigDecimal quantity) {
        ledger.takeBack(item, location);
        tell("taken-back", new Movement(Kind.RECEIVE, item, location, quantity.negate(), "", "", "", actor(), now()));
    }

    private void append(Movement movement) {
        ledger.append(movement);
        tell(movement.kind().name().toLowerCase(Locale.ROOT), movement);
    }

    private void tell(String event, Movement movement) {
        Item item = movement.item();
        String what = item.lot().isEmpty() ? item.material() : item.lot();
        eventLog.append("material." + event, item.lot().isEmpty() ? MaterialDefinition.ENTITY : MaterialLot.ENTITY, what,
                Map.of("quantity", movement.quantity(), "grade", item.grade(), "location", movement.location(), "order", movement.order(),
                        "cause", movement.cause()));
        liveUpdates.changed(MaterialLot.ENTITY, what);
    }

    private static String actor() {
        return Actors.current().text();
    }
}
