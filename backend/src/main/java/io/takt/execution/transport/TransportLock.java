package io.takt.execution.transport;

import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.Transports;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import io.takt.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds a transport to change: its order's row is locked first. */
@Component
class TransportLock {

    private final WorkLock lock;
    private final Transports transports;
    private final WorkRecord record;

    TransportLock(WorkLock lock, Transports transports, WorkRecord record) {
        this.lock = lock;
        this.transports = transports;
        this.record = record;
    }

    LockedTransport transport(String code) {
        OrderInWork order = lock.orderById(find(code).orderId());
        return new LockedTransport(order, find(code));
    }

    private Transport find(String code) {
        return transports.find(code).orElseThrow(() -> new NotFound("execution.transportUnknown", code));
    }

    WorkRecord record() {
        return record;
    }

    /** A transport of a locked order. */
    record LockedTransport(OrderInWork order, Transport transport) {
    }
}
