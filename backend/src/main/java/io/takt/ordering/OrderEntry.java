package io.takt.ordering;

import io.takt.administration.NumberSequences;
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

    private final OrderRows rows;
    private final NumberSequences numbers;
    private final OrderJournal journal;

    OrderEntry(OrderRows rows, NumberSequences numbers, OrderJournal journal) {
        this.rows = rows;
        this.numbers = numbers;
        this.journal = journal;
    }

    /** What is to be made, and by which revisions. */
    record Wanted(ProductRevision product, RoutingRevision routing, BigDecimal quantity, Instant due, int priority,
            String customerClass) {
    }

    NewRows enter(Wanted wanted) {
        long number = numbers.next("ordering.production-order");
        NewRows order = new NewRows("PO-" + number, "WO-" + number, wanted.product().material(), wanted.quantity(),
                wanted.due(), wanted.priority(), wanted.customerClass(), Actors.current().name(), wanted.product().id(),
                wanted.routing().routing(), wanted.routing().id(), journal.now());
        rows.add(order);
        rows.addWorkOrder(order);
        journal.created(order);
        return order;
    }
}
