package io.takt.reporting.papers;

import io.takt.ordering.CustomerOrder;
import io.takt.ordering.CustomerOrders;
import io.takt.ordering.Peg;
import io.takt.ordering.Pegging;
import io.takt.security.Permissions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For which customer an order is made, as far as the reader may know it. */
@Component
public class MadeFor {

    private final Pegging pegging;
    private final CustomerOrders orders;
    private final Permissions permissions;

    MadeFor(Pegging pegging, CustomerOrders orders, Permissions permissions) {
        this.pegging = pegging;
        this.orders = orders;
        this.permissions = permissions;
    }

    public Optional<CustomerOrder> of(String productionOrder) {
        return permissions.has("ordering.read") ? pegging.madeFor(productionOrder).map(Peg::customerOrder).flatMap(orders::find) : Optional.empty();
    }
}
