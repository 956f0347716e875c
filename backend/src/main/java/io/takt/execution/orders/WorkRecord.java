package io.takt.execution.orders;

import io.takt.eventlog.EventLog;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.Unit;
import io.takt.security.AuditTrail;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down what happened: plant event, audit row and notice to open browsers, all in the running transaction. */
@Component
public class WorkRecord {

    private final EventLog events;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final PlantClock clock;

    WorkRecord(EventLog events, AuditTrail audit, LiveUpdates live, PlantClock clock) {
        this.events = events;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    public Instant now() {
        return clock.now();
    }

    /** An order looks different now, though nothing has happened that is worth a record. */
    public void looksDifferent(OrderInWork order) {
        live.changed("execution.work-order", order.code());
    }

    public void of(OrderInWork order, String what, Map<String, ?> facts) {
        write("work-order", order.code(), what, facts);
        looksDifferent(order);
    }

    public void of(OrderInWork order, Lot lot, String what, Map<String, ?> facts) {
        write("lot", lot.code(), what, with(facts, "workOrder", order.code()));
        looksDifferent(order);
    }

    public void of(OrderInWork order, JobOrder job, String what, Map<String, ?> facts) {
        write("job-order", job.code(), what, with(facts, "workOrder", order.code()));
        looksDifferent(order);
    }

    public void of(OrderInWork order, Unit unit, String what, Map<String, ?> facts) {
        write("unit", unit.code(), what, with(facts, "workOrder", order.code()));
        live.changed("execution.unit", unit.code());
        looksDifferent(order);
    }

    public void of(OrderInWork order, Transport transport, String what, Map<String, ?> facts) {
        write("transport", transport.code(), what, with(facts, "workOrder", order.code()));
        live.changed("execution.transport", transport.code());
        looksDifferent(order);
    }

    private void write(String kind, String code, String what, Map<String, ?> facts) {
        events.append("execution." + kind + "-" + what, "execution." + kind, code, facts);
        audit.record("execution." + kind, code, what, Map.of(), facts);
    }

    private static Map<String, ?> with(Map<String, ?> facts, String name, String value) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put(name, value);
        return all;
    }
}
