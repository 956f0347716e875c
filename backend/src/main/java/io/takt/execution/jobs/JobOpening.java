package io.takt.execution.jobs;

import io.takt.execution.OrderProcesses;
import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.domain.JobCode;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.Units;
import io.takt.execution.domain.WorkMode;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkLock.LockedLot;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.transport.TransportPlans;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a job when its lot has come so far, and completes it when nothing of it is left. */
@Service
@Transactional
public class JobOpening {

    private final WorkLock lock;
    private final JobOrders jobs;
    private final Units units;
    private final RoutingBook routings;
    private final OrderBook book;
    private final OrderProcesses processes;
    private final BoxesNow boxes;
    private final WorkRecord record;

    JobOpening(WorkLock lock, JobOrders jobs, Units units, RoutingBook routings, OrderBook book, OrderProcesses processes,
            BoxesNow boxes, WorkRecord record) {
        this.lock = lock;
        this.jobs = jobs;
        this.units = units;
        this.routings = routings;
        this.book = book;
        this.processes = processes;
        this.boxes = boxes;
        this.record = record;
    }

    /** Returns what the process branches by. */
    public Map<String, Object> open(String jobCode, String processInstance) {
        JobCode code = JobCode.parse(jobCode);
        LockedLot locked = lock.lot(code.lot());
        Lot lot = locked.lot();
        JobOrder.Plan plan = routings.plan(lot.path(), code.elementId());
        JobOrder job = JobOrder.opened(jobCode, lot, plan, processInstance, record.now());
        boolean something = lot.notStarted() > 0 || units.countInLot(lot.id()) > 0;
        jobs.add(job);
        settle(locked, job, something);
        book.start(locked.order().code());
        processes.started(locked.order().code(), Kind.OPERATION, jobCode, processInstance);
        record.of(locked.order(), job, "opened", Map.of("station", job.station(), "operation", job.operationNumber()));
        return Map.of("mode", something ? job.mode().name() : WorkMode.NONE.name(), "station", job.station(),
                "limit", job.waitLimit(), "measured", job.measured(), "look", something && job.look());
    }

    /** The box comes to the station, or is to be moved away from where it stands. */
    private void settle(LockedLot locked, JobOrder job, boolean something) {
        String carrier = locked.lot().carrier();
        if (job.mode() == WorkMode.TRANSPORT && something) {
            boxes.plans().intoStore(locked.order(), locked.lot(), job);
        } else if (carrier != null) {
            boxes.materials().placeBox(carrier, job.station());
        }
    }

    /** Where boxes stand, and how they get elsewhere. */
    @Component
    record BoxesNow(MaterialBook materials, TransportPlans plans) {
    }

    /** How many of the job's transports are still to be done. */
    public Map<String, Object> moves(String jobCode) {
        return Map.of("moves", boxes.plans().open(lock.job(jobCode).job().id()).size());
    }

    public void complete(String jobCode) {
        LockedJob locked = lock.job(jobCode);
        JobOrder job = locked.job();
        if (job.startedAt() == null) {
            job.skip(record.now());
        } else {
            job.complete(record.now());
        }
        jobs.save(job);
        record.of(locked.order(), job, job.state().name().toLowerCase(Locale.ROOT), Map.of());
    }
}
