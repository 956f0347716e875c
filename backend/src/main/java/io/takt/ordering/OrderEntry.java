package io.takt.ordering;

import io.takt.administration.Numbering;
import io.takt.definition.ProductRevision;
import io.takt.definition.RoutingRevision;
import io.takt.ordering.domain.OrderRows;
import io.takt.ordering.domain.OrderRows.NewRows;
import io.takt.shared.Actors;
import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes a production order and the work order that makes it. */
@Component
class OrderEntry {

    private static final String PREFIX = "PO-";

    private final OrderRows rows;
    private final Numbering numbers;
    private final OrderJournal journal;

    OrderEntry(OrderRows rows, Numbering numbers, OrderJournal journal) {
        this.rows = rows;
        this.numbers = numbers;
        this.journal = journal;
    }

    /** What is to be made, and by which revisions. */
    record Wanted(ProductRevision product, RoutingRevision routing, BigDecimal quantity, Instant due, int priority,
            String customerClass) {
    }

    NewRows enter(Wanted wanted) {
        String code = numbers.next("ordering.production-order", this::isTaken);
        NewRows order = new NewRows(code, workOrderOf(code), wanted.product().material(), wanted.quantity(),
                wanted.due(), wanted.priority(), wanted.customerClass(), Actors.current().name(), wanted.product().id(),
                wanted.routing().routing(), wanted.routing().id(), journal.now());
        rows.add(order);
        rows.addWorkOrder(order);
        journal.created(order);
        return order;
    }

    private boolean isTaken(String code) {
        return rows.find(code).isPresent() || rows.workOrder(workOrderOf(code)).isPresent();
    }

    /** People see by the number which work order makes which production order. */
    private static String workOrderOf(String productionOrder) {
        return "WO-" + (productionOrder.startsWith(PREFIX) ? productionOrder.substring(PREFIX.length()) : productionOrder);
    }
}
