package io.takt.execution.release;

import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.ReleaseState;
import io.takt.execution.domain.RoutingBook;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the releases that are on hold, and those that may be by the time somebody looks. */
@Service
@Transactional(readOnly = true)
class OpenReleases {

    private final Orders orders;
    private final RoutingBook routings;

    OpenReleases(Orders orders, RoutingBook routings) {
        this.orders = orders;
        this.routings = routings;
    }

    /** Those of orders that a material goes into. */
    List<String> needing(String material) {
        return open().filter(order -> routings.components(order).stream()
                .anyMatch(component -> component.material().equals(material))).map(OrderInWork::code).toList();
    }

    private Stream<OrderInWork> open() {
        return Stream.of(ReleaseState.REQUESTED, ReleaseState.HELD).flatMap(state -> orders.in(state).stream());
    }
}
