package io.takt.execution.overview;

import io.takt.execution.LineOverview.OrderInLine;
import io.takt.execution.LineOverview.Progress;
import io.takt.execution.Quantities;
import io.takt.execution.Quantities.Asked;
import io.takt.execution.UnitState;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.overview.LineRows.Count;
import io.takt.execution.overview.LineRows.LotOnItsWay;
import io.takt.execution.overview.LineRows.Order;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Orders with the count of their pieces: one statement for all orders' units, one for all their lots. */
@Component
class OrdersInLine {

    private final LineRows rows;
    private final RoutingBook routings;

    OrdersInLine(LineRows rows, RoutingBook routings) {
        this.rows = rows;
        this.routings = routings;
    }

    List<OrderInLine> of(List<Order> orders, List<LotOnItsWay> lots) {
        Map<Long, Quantities> quantities = quantities(orders, lots);
        Map<Lot.Path, List<String>> ways = orders.stream().map(Order::path).distinct()
                .collect(Collectors.toMap(path -> path, routings::stations));
        return orders.stream().map(order -> new OrderInLine(order.code(), order.productionOrder(), order.material(), order.state(),
                order.due(), quantities.get(order.id()), ways.get(order.path()))).toList();
    }

    List<Progress> progress(Collection<String> codes) {
        List<Order> orders = codes.isEmpty() ? List.of() : rows.orders(codes);
        Map<Long, Quantities> quantities = quantities(orders, lots(orders));
        return orders.stream().map(order -> new Progress(order.code(), quantities.get(order.id()))).toList();
    }

    List<LotOnItsWay> lots(List<Order> orders) {
        return orders.isEmpty() ? List.of() : rows.lots(orders.stream().map(Order::id).toList());
    }

    private Map<Long, Quantities> quantities(List<Order> orders, List<LotOnItsWay> lots) {
        if (orders.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Count>> counts = rows.counts(orders.stream().map(Order::id).toList()).stream()
                .collect(Collectors.groupingBy(Count::orderId));
        Map<Long, List<LotOnItsWay>> byOrder = lots.stream().collect(Collectors.groupingBy(LotOnItsWay::orderId));
        return orders.stream().collect(Collectors.toMap(Order::id, order -> quantities(order,
                counts.getOrDefault(order.id(), List.of()), byOrder.getOrDefault(order.id(), List.of()))));
    }

    /** What has no lot yet has not been started. */
    private static Quantities quantities(Order order, List<Count> counts, List<LotOnItsWay> lots) {
        List<UnitState> units = counts.stream().flatMap(count -> Collections.nCopies(count.units(), count.state()).stream()).toList();
        int notStarted = lots.isEmpty() ? order.quantity() : lots.stream().mapToInt(LotOnItsWay::notStarted).sum();
        return Quantities.of(new Asked(order.quantity(), order.replenished(), order.overProduced()), units, notStarted);
    }
}
