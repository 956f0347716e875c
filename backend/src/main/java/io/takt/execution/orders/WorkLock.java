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
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

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
        OrderInWork order = orders.lockOfLot(code).orElseThrow(() -> new NotFound("execution.lotUnknown", code));
        return new LockedLot(order, findLot(code));
    }

    public LockedJob job(String code) {
        OrderInWork order = orders.lockOfJob(code).orElseThrow(() -> new NotFound("execution.jobUnknown", code));
        JobOrder job = findJob(code);
        return new LockedJob(order, job, SingletonSupplier.of(() -> lots.findById(job.lotId()).orElseThrow()));
    }

    /** Locks a job's order where only the job is looked at. */
    public void orderOfJob(String code) {
        orders.lockIdOfJob(code).orElseThrow(() -> new NotFound("execution.jobUnknown", code));
    }

    public LockedUnit unit(String code) {
        OrderInWork order = orders.lockOfUnit(code).orElseThrow(() -> new NotFound("execution.unitUnknown", code));
        return new LockedUnit(order, findUnit(code));
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

    /** A job of a locked order; its lot is read when it is asked for. */
    public record LockedJob(OrderInWork order, JobOrder job, Supplier<Lot> found) {

        public Lot lot() {
            return found.get();
        }
    }

    /** A unit of a locked order. */
    public record LockedUnit(OrderInWork order, Unit unit) {
    }
}
