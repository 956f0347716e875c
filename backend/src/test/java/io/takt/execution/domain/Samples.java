package io.takt.execution.domain;

import io.takt.execution.LotKind;
import java.time.Instant;

/** Orders, lots and jobs as tests need them. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final Lot.Path HUB = new Lot.Path("RT-HUB-A", 1);

    private Samples() {
    }

    static OrderInWork released(int quantity) {
        OrderInWork order = OrderInWork.requested(new OrderInWork.Request("WO-1001", "PO-1001", "SF-HUB-80", quantity, 50, NOW,
                "A", "RT-HUB-A", 1));
        order.release();
        return order;
    }

    static Lot lot(OrderInWork order, LotKind kind, int quantity) {
        return Lot.of(order, kind, HUB, quantity, "", NOW);
    }

    static JobOrder job(WorkMode mode) {
        Lot lot = lot(released(6), LotKind.MAIN, 6);
        return JobOrder.opened("JO-1001-1-10", lot, new JobOrder.Plan("op_10", "10", "铣削", "Mill", "WU-CNC-M", "MC-CNC-M01", mode,
                "", false, false, "P1", 1, "PT30M", "hub"), "instance", NOW);
    }
}
