package io.takt.execution.orders;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds work to change. The order's row is locked first and the rest read behind it, so nobody changes it meanwhile. */
@Component
public class WorkLock {

    private final Orders orders;
    private final Lots lots;
    private final JobOrders jobs;
    private final Units units;

    WorkLock(Orders orders, Lots lots, JobOrders jobs, Units units) {
        this.orders = orders;
        this.lots = lots;
        this.jobs = jobs;
        this.units = units;
    }

    public OrderInWork order(String code) {
        return orders.lock(code).orElseThrow(() -> new NotFound("execution.orderUnknown", code));
    }

    public OrderInWork orderById(long id) {
        return orders.lockById(id).orElseThrow(() -> new NotFound("execution.orderUnknown", id));
    }

    public LockedLot lot(String code) {
        long orderId = findLot(code).orderId();
        return new LockedLot(orderById(orderId), findLot(code));
    }

    public LockedJob job(String code) {
        long orderId = findJob(code).orderId();
        OrderInWork order = orderById(orderId);
        JobOrder job = findJob(code);
        return new LockedJob(order, lots.findById(job.lotId()).orElseThrow(), job);
    }

    public LockedUnit unit(String code) {
        long orderId = findUnit(code).orderId();
        return new LockedUnit(orderById(orderId), findUnit(code));
    }

    private Lot findLot(String code) {
        return lots.find(code).orElseThrow(() -> new NotFound("execution.lotUnknown", code));
    }

    private JobOrder findJob(String code) {
        return jobs.find(code).orElseThrow(() -> new NotFound("execution.jobUnknown", code));
    }

    private Unit findUnit(String code) {
        return units.find(code).orElseThrow(() -> new NotFound("execution.unitUnknown", code));
    }

    /** A lot of a locked order. */
    public record LockedLot(OrderInWork order, Lot lot) {
    }

    /** A job of a locked order. */
    public record LockedJob(OrderInWork order, Lot lot, JobOrder job) {
    }

    /** A unit of a locked order. */
    public record LockedUnit(OrderInWork order, Unit unit) {
    }
}
