package io.takt.execution.orders;

import io.takt.execution.Quantities;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import org.springframework.stereotype.Component;

/** Counts where the pieces of an order are, from its units and lots. */
@Component
public class OrderQuantities {

    private final Units units;
    private final Lots lots;

    OrderQuantities(Units units, Lots lots) {
        this.units = units;
        this.lots = lots;
    }

    public Quantities of(OrderInWork order) {
        int notStarted = order.hasLots() ? lots.ofOrder(order.id()).stream().mapToInt(Lot::notStarted).sum() : order.quantity();
        return Quantities.of(order.asked(), units.ofOrder(order.id()).stream().map(Unit::state).toList(), notStarted);
    }
}
