package io.takt.execution.lots;

import io.takt.execution.LotKind;
import io.takt.execution.OrderProcesses;
import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts lots: the row and its routing's process instance in one transaction. */
@Service
@Transactional
public class LotStart {

    private final WorkLock lock;
    private final Orders orders;
    private final Lots lots;
    private final RoutingBook routings;
    private final ProcessRuntime runtime;
    private final Journal journal;

    LotStart(WorkLock lock, Orders orders, Lots lots, RoutingBook routings, ProcessRuntime runtime, Journal journal) {
        this.lock = lock;
        this.orders = orders;
        this.lots = lots;
        this.routings = routings;
        this.runtime = runtime;
        this.journal = journal;
    }

    /** The lots with which a released order begins. */
    public List<Lot> main(String workOrder) {
        OrderInWork order = lock.order(workOrder);
        return startInLots(order, LotKind.MAIN, order.quantity(), "");
    }

    /** Pieces that go through the order's routing from the beginning, in lots that fit it. The order is locked. */
    List<Lot> startInLots(OrderInWork order, LotKind kind, int quantity, String cause) {
        int largest = routings.largestLot(path(order));
        List<Lot> started = new ArrayList<>();
        for (int left = quantity; left > 0; left -= largest) {
            started.add(start(order, kind, path(order), Math.min(left, largest), cause));
        }
        return started;
    }

    /** A lot that goes through its routing from the beginning. The order is locked. */
    Lot start(OrderInWork order, LotKind kind, Lot.Path path, int quantity, String cause) {
        Lot lot = add(order, kind, path, quantity, cause);
        return started(order, lot, runtime.start(model(path), lot.code(), variables(lot)));
    }

    /** A lot of units that join a routing in front of an element. The order is locked. */
    Lot startBefore(OrderInWork order, LotKind kind, Joining joining, int quantity, String cause) {
        Lot.Path path = joining.path();
        String elementId = joining.elementId();
        Lot lot = add(order, kind, path, quantity, cause);
        return started(order, lot, runtime.startBefore(model(path), elementId, lot.code(), variables(lot)));
    }

    /** Where a lot joins a routing. */
    record Joining(Lot.Path path, String elementId) {
    }

    private Lot add(OrderInWork order, LotKind kind, Lot.Path path, int quantity, String cause) {
        Lot lot = Lot.of(order, kind, path, quantity, cause, journal.record().now());
        lots.add(lot);
        orders.save(order);
        journal.documents().bind(order, path, lot.startedAt());
        return lot;
    }

    private Lot started(OrderInWork order, Lot lot, String instance) {
        lot.startedAs(instance);
        lots.save(lot);
        journal.processes().started(order.code(), Kind.ROUTING, lot.code(), instance);
        journal.record().of(order, lot, "started", Map.of("kind", lot.kind().name(), "routing", lot.routing(),
                "quantity", lot.quantity(), "cause", lot.cause()));
        return lot;
    }

    private ModelVersion model(Lot.Path path) {
        return routings.model(path);
    }

    private static Map<String, Object> variables(Lot lot) {
        return Map.of("lot", lot.code());
    }

    static Lot.Path path(OrderInWork order) {
        return new Lot.Path(order.routing(), order.routingRevision());
    }

    /** Where starts are written down. */
    @Component
    record Journal(OrderProcesses processes, WorkRecord record, BoundDocuments documents) {
    }
}
