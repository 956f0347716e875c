package io.takt.ordering;

import io.takt.eventlog.EventLog;
import io.takt.ordering.domain.OrderRows.NewRows;
import io.takt.ordering.domain.PegRows;
import io.takt.ordering.events.WorkOrderChanged;
import io.takt.security.AuditTrail;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down and tells what happened to orders. */
@Component
class OrderJournal {

    private static final String CUSTOMER_ORDER = "ordering.customer-order";

    private final PlantClock clock;
    private final AuditTrail auditTrail;
    private final EventLog eventLog;
    private final ApplicationEventPublisher events;
    private final LiveUpdates liveUpdates;
    private final PegRows pegs;

    OrderJournal(PlantClock clock, AuditTrail auditTrail, EventLog eventLog, ApplicationEventPublisher events,
            LiveUpdates liveUpdates, PegRows pegs) {
        this.clock = clock;
        this.auditTrail = auditTrail;
        this.eventLog = eventLog;
        this.events = events;
        this.liveUpdates = liveUpdates;
        this.pegs = pegs;
    }

    Instant now() {
        return clock.now();
    }

    void created(NewRows order) {
        Map<String, Object> facts = Map.of("material", order.material(), "quantity", order.quantity(),
                "due", order.due().toString(), "workOrder", order.workOrder());
        auditTrail.record("ordering.production-order", order.code(), "created", Map.of(), facts);
        eventLog.append("ordering.order-created", "ordering.production-order", order.code(), facts);
        liveUpdates.changed("ordering.production-order", order.code());
    }

    void moved(WorkOrder order, WorkOrderState next, Map<String, ?> why) {
        Map<String, Object> facts = new HashMap<>(why);
        facts.put("state", next.name());
        auditTrail.record("ordering.work-order", order.code(), "moved", Map.of("state", order.state().name()), facts);
        String what = "ordering.work-order-" + next.name().toLowerCase(Locale.ROOT).replace('_', '-');
        eventLog.append(what, "ordering.work-order", order.code(), facts);
        tell(order, next);
    }

    void replenished(WorkOrder order, Object quantity) {
        auditTrail.record("ordering.work-order", order.code(), "replenished", Map.of(), Map.of("quantity", quantity));
        tell(order, order.state());
    }

    void publish(Record event) {
        events.publishEvent(event);
    }

    private void tell(WorkOrder order, WorkOrderState state) {
        events.publishEvent(new WorkOrderChanged(order.code(), order.productionOrder(), state.name()));
        liveUpdates.changed("ordering.production-order", order.productionOrder());
        liveUpdates.changed("ordering.work-order", order.code());
        pegs.customerOrderOf(order.productionOrder()).ifPresent(this::changed);
    }

    void customerOrder(String code, String what, Map<String, ?> facts) {
        auditTrail.record(CUSTOMER_ORDER, code, what, Map.of(), facts);
        eventLog.append(CUSTOMER_ORDER + "-" + what, CUSTOMER_ORDER, code, facts);
        changed(code);
    }

    void supplied(Peg peg, Object quantity) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("from", peg.workOrder());
        facts.put("for", peg.parent() == null ? peg.customerOrder() : peg.parent());
        facts.put("material", peg.material());
        facts.put("quantity", quantity);
        eventLog.append(CUSTOMER_ORDER + "-supplied", CUSTOMER_ORDER, peg.customerOrder(), facts);
        changed(peg.customerOrder());
    }

    /** Open pages of the customer order read it again. */
    void changed(String customerOrder) {
        liveUpdates.changed(CUSTOMER_ORDER, customerOrder);
    }
}
