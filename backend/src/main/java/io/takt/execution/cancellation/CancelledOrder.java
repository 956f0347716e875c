package io.takt.execution.cancellation;

import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.ReleaseState;
import io.takt.execution.domain.Unit;
import io.takt.execution.orders.WorkRecord;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One try to cancel an order, all or nothing. */
@Service
@Transactional
class CancelledOrder {

    private final Permissions permissions;
    private final Books books;
    private final LeftUnits units;
    private final StoppedWork work;
    private final StoppedProcesses processes;
    private final WorkRecord record;

    CancelledOrder(Permissions permissions, Books books, LeftUnits units, StoppedWork work, StoppedProcesses processes,
            WorkRecord record) {
        this.permissions = permissions;
        this.books = books;
        this.units = units;
        this.work = work;
        this.processes = processes;
        this.record = record;
    }

    /** Where an order is written down. */
    @Component
    record Books(Orders orders, OrderBook book, MaterialBook materials) {
    }

    void cancel(String workOrder, String reason, @Nullable Remainder remainder) {
        permissions.require("ordering.cancel");
        new FieldFaults().reason("/reason", reason).refuse();
        OrderInWork order = lock(workOrder);
        List<Unit> left = units.of(order);
        if (remainder == null && !left.isEmpty()) {
            throw InvalidInput.at("/units", "execution.remainderMissing", left.size());
        }
        boolean first = order.state() != ReleaseState.CANCELLED;
        if (!first && left.isEmpty()) {
            return;
        }
        if (first) {
            end(order, reason);
        }
        if (remainder != null) {
            left.forEach(unit -> units.become(order, unit, remainder));
        }
        if (first) {
            processes.stop(workOrder, reason);
        }
        record.of(order, "cancelled", Map.of("reason", reason, "units", left.size(), "remainder", String.valueOf(remainder)));
    }

    /** An order that nobody has asked to release is known from now on, so that nobody can release it meanwhile. */
    private OrderInWork lock(String workOrder) {
        OrderInWork.Request request = books.book().find(workOrder)
                .orElseThrow(() -> new NotFound("execution.orderUnknown", workOrder));
        books.orders().add(OrderInWork.requested(request));
        return books.orders().lock(workOrder).orElseThrow();
    }

    private void end(OrderInWork order, String reason) {
        order.cancel(reason);
        books.orders().save(order);
        books.book().cancel(order.code(), reason);
        books.materials().giveBack(order.code());
        work.stop(order);
    }
}
