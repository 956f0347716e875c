package io.takt.execution.lots;

import io.takt.execution.Quantities;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.events.LotEnded;
import io.takt.execution.events.WorkOrderFinished;
import io.takt.execution.orders.OrderQuantities;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedLot;
import io.takt.execution.orders.WorkRecord;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends lots whose routing has ended, and with the last one their order. */
@Service
@Transactional
public class LotEnd {

    private final WorkLock lock;
    private final Lots lots;
    private final Orders orders;
    private final OrderBook book;
    private final MaterialBook materials;
    private final OrderQuantities quantities;
    private final WorkRecord record;
    private final ApplicationEventPublisher events;

    LotEnd(WorkLock lock, Lots lots, Orders orders, OrderBook book, MaterialBook materials, OrderQuantities quantities, WorkRecord record,
            ApplicationEventPublisher events) {
        this.lock = lock;
        this.lots = lots;
        this.orders = orders;
        this.book = book;
        this.materials = materials;
        this.quantities = quantities;
        this.record = record;
        this.events = events;
    }

    public void end(String lotCode) {
        LockedLot locked = lock.lot(lotCode);
        Lot lot = locked.lot();
        if (lot.isEnded()) {
            return;
        }
        lot.end(record.now());
        lots.save(lot);
        record.of(locked.order(), lot, "ended", Map.of());
        events.publishEvent(new LotEnded(lot.code(), locked.order().code(), lot.cause()));
        completeIfFinished(locked.order());
    }

    void completeIfFinished(OrderInWork order) {
        Quantities now = quantities.of(order);
        boolean allEnded = lots.ofOrder(order.id()).stream().allMatch(Lot::isEnded);
        if (allEnded && order.isFinishedWith(now)) {
            order.complete();
            orders.save(order);
            book.complete(order.code());
            materials.giveBack(order.code());
            record.of(order, "completed", Map.of("good", now.good(), "scrapped", now.scrapped()));
            events.publishEvent(new WorkOrderFinished(order.code(), now.good(), now.scrapped()));
        }
    }
}
