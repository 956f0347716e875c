package io.takt.execution.lots;

import io.takt.execution.LotKind;
import io.takt.execution.Quantities;
import io.takt.execution.Replenishments;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.orders.OrderQuantities;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes up for lost pieces, or lets the order end without them. */
@Service
@Transactional
class LostPieces implements Replenishments {

    private final WorkLock lock;
    private final Orders orders;
    private final OrderBook book;
    private final OrderQuantities quantities;
    private final LotStart start;
    private final LotEnd end;
    private final WorkRecord record;

    LostPieces(WorkLock lock, Orders orders, OrderBook book, OrderQuantities quantities, LotStart start, LotEnd end,
            WorkRecord record) {
        this.lock = lock;
        this.orders = orders;
        this.book = book;
        this.quantities = quantities;
        this.start = start;
        this.end = end;
        this.record = record;
    }

    @Override
    public Quantities lockQuantities(String workOrder) {
        return quantities.of(lock.order(workOrder));
    }

    @Override
    public String replenish(String workOrder, int quantity, String nonconformance) {
        OrderInWork order = lock.order(workOrder);
        order.replenish(quantity);
        book.replenish(workOrder, quantity);
        String lots = start.startInLots(order, LotKind.REPLENISHMENT, quantity, nonconformance).stream().map(Lot::code)
                .collect(Collectors.joining(", "));
        record.of(order, "replenished", Map.of("quantity", quantity, "lot", lots, "nonconformance", nonconformance));
        return lots;
    }

    @Override
    public void closeShort(String workOrder, int quantity, String nonconformance) {
        OrderInWork order = lock.order(workOrder);
        order.closeShort(quantity);
        orders.save(order);
        record.of(order, "closed-short", Map.of("quantity", quantity, "nonconformance", nonconformance));
        end.completeIfFinished(order);
    }
}
