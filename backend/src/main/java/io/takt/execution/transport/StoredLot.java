package io.takt.execution.transport;

import io.takt.execution.domain.Lot;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Purpose;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.Transports;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.parts.UnitWork;
import io.takt.execution.parts.UnitWork.Done;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a lot's box has come into store, its units are good and lie there. */
@Service
@Transactional
public class StoredLot {

    private final WorkLock lock;
    private final JobOrders jobs;
    private final Units units;
    private final Transports transports;
    private final MaterialBook materials;
    private final UnitWork work;

    StoredLot(WorkLock lock, JobOrders jobs, Units units, Transports transports, MaterialBook materials, UnitWork work) {
        this.lock = lock;
        this.jobs = jobs;
        this.units = units;
        this.transports = transports;
        this.materials = materials;
        this.work = work;
    }

    public void store(String jobCode) {
        LockedJob locked = lock.job(jobCode);
        Lot lot = locked.lot();
        List<Unit> stored = units.inLot(lot.id());
        if (stored.isEmpty()) {
            return;
        }
        JobOrder job = locked.job();
        String carrier = Objects.requireNonNull(lot.carrier(), lot.code());
        String place = materials.placeOf(carrier).orElseThrow();
        materials.produce(locked.order().material(), BigDecimal.valueOf(stored.size()), place, new Purpose(locked.order().code(), jobCode));
        List<Transport> moves = transports.ofJob(job.id());
        Transport last = moves.get(moves.size() - 1);
        job.start(last.plannedAt());
        jobs.save(job);
        for (Unit unit : stored) {
            unit.store(place);
            work.done(locked.order(), job, unit, new Done(UnitStep.moved(unit, job, last), Map.of(), "stored",
                    Map.of("bin", place, "carrier", carrier)));
        }
    }
}
