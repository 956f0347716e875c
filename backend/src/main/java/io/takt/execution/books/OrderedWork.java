package io.takt.execution.books;

import io.takt.execution.Reason;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.ordering.Peg;
import io.takt.ordering.Pegging;
import io.takt.ordering.WorkOrder;
import io.takt.ordering.WorkOrderState;
import io.takt.ordering.WorkOrders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Work orders from ordering. */
@Component
class OrderedWork implements OrderBook {

    private final WorkOrders orders;
    private final Pegging pegging;

    OrderedWork(WorkOrders orders, Pegging pegging) {
        this.orders = orders;
        this.pegging = pegging;
    }

    @Override
    public Optional<OrderInWork.Request> findRequested(String workOrder) {
        return orders.find(workOrder).filter(order -> order.state() == WorkOrderState.RELEASE_REQUESTED).map(OrderedWork::request);
    }

    @Override
    public Optional<OrderInWork.Request> find(String workOrder) {
        return orders.find(workOrder).map(OrderedWork::request);
    }

    private static OrderInWork.Request request(WorkOrder order) {
        return new OrderInWork.Request(order.code(), order.productionOrder(), order.material(), order.pieces(), order.priority(),
                order.due(), order.customerClass(), order.routing(), order.routingRevision());
    }

    @Override
    public List<String> releaseRequested() {
        return orders.releaseRequested();
    }

    @Override
    public Makers makers(String workOrder, String material) {
        Map<Boolean, List<String>> makers = pegging.wanted(material).stream().collect(Collectors.partitioningBy(
                peg -> workOrder.equals(peg.parentWorkOrder()), Collectors.mapping(Peg::workOrder, Collectors.toList())));
        return new Makers(List.copyOf(makers.getOrDefault(true, List.of())), List.copyOf(makers.getOrDefault(false, List.of())));
    }

    @Override
    public String stateOf(String workOrder) {
        return orders.get(workOrder).state().name();
    }

    @Override
    public void release(String workOrder) {
        orders.release(workOrder);
    }

    @Override
    public void hold(String workOrder, List<Reason> reasons) {
        orders.hold(workOrder, codesOf(reasons));
    }

    @Override
    public void reject(String workOrder, List<Reason> reasons) {
        orders.reject(workOrder, codesOf(reasons));
    }

    private static List<String> codesOf(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    @Override
    public void start(String workOrder) {
        orders.start(workOrder);
    }

    @Override
    public void complete(String workOrder) {
        orders.complete(workOrder);
    }

    @Override
    public void cancel(String workOrder, String reason) {
        orders.cancel(workOrder, reason);
    }

    @Override
    public void replenish(String workOrder, int pieces) {
        orders.replenish(workOrder, BigDecimal.valueOf(pieces));
    }
}
