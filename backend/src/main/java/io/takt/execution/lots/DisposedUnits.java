package io.takt.execution.lots;

import io.takt.execution.Grade;
import io.takt.execution.LotKind;
import io.takt.execution.UnitDispositions;
import io.takt.execution.UnitState;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Purpose;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.lots.LotStart.Joining;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedUnit;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.Boxes;
import io.takt.execution.parts.PickedParts;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves units out of their lot's path and back into one. */
@Service
@Transactional
class DisposedUnits implements UnitDispositions {

    private final WorkLock lock;
    private final Units units;
    private final Lots lots;
    private final JobOrders jobs;
    private final Paths paths;
    private final MaterialBook materials;
    private final Boxes boxes;
    private final PickedParts parts;
    private final WorkRecord record;

    DisposedUnits(WorkLock lock, Units units, Lots lots, JobOrders jobs, Paths paths, MaterialBook materials,
            Boxes boxes, PickedParts parts, WorkRecord record) {
        this.lock = lock;
        this.units = units;
        this.lots = lots;
        this.jobs = jobs;
        this.paths = paths;
        this.materials = materials;
        this.boxes = boxes;
        this.parts = parts;
        this.record = record;
    }

    /** Where units go on, and where their order ends. */
    @Component
    record Paths(LotStart start, LotEnd end, RoutingBook routings) {
    }

    @Override
    public void hold(String unitCode, String nonconformance) {
        LockedUnit locked = lock.unit(unitCode);
        locked.unit().hold(nonconformance);
        units.save(locked.unit());
        record.of(locked.order(), locked.unit(), "held", Map.of("nonconformance", nonconformance));
    }

    @Override
    public String rework(String unitCode, String routing, String nonconformance) {
        LockedUnit locked = lock.unit(unitCode);
        Unit unit = locked.unit();
        Lot lot = paths.start().start(locked.order(), LotKind.REWORK, paths.routings().effective(routing), 1, nonconformance);
        putInOwnBox(unit);
        lot.carriedIn(unit.carrier());
        lots.save(lot);
        unit.rework(lot);
        units.save(unit);
        record.of(locked.order(), unit, "sent-to-rework", Map.of("lot", lot.code(), "routing", routing));
        return lot.code();
    }

    @Override
    @Transactional(readOnly = true)
    public ReworkState reworkState(String unitCode, String nonconformance) {
        Unit unit = units.find(unitCode).orElseThrow(() -> new NotFound("execution.unitUnknown", unitCode));
        if (unit.state() == UnitState.HELD) {
            return ReworkState.FAILED;
        }
        Lot lot = lots.findById(unit.lotId()).orElseThrow();
        return lot.isEnded() && lot.cause().equals(nonconformance) ? ReworkState.PASSED : ReworkState.RUNNING;
    }

    @Override
    public String rejoin(String unitCode, String foundInJob, String nonconformance) {
        LockedUnit locked = lock.unit(unitCode);
        Unit unit = locked.unit();
        OrderInWork order = locked.order();
        Lot.Path path = LotStart.path(order);
        Joining joining = new Joining(path, elementBehind(path, foundInJob));
        Lot lot = paths.start().startBefore(order, LotKind.REJOIN, joining, 1, nonconformance);
        putInOwnBox(unit);
        lot.carriedIn(unit.carrier());
        lots.save(lot);
        unit.rejoin(lot);
        units.save(unit);
        record.of(order, unit, "rejoined", Map.of("lot", lot.code(), "nonconformance", nonconformance));
        return lot.code();
    }

    /** Whoever leaves a lot no longer travels in its box. */
    private void putInOwnBox(Unit unit) {
        if (units.inCarrier(unit.carrier()) > 1) {
            unit.moveTo(boxes.choose(null, 1));
        }
    }

    private String elementBehind(Lot.Path path, String jobCode) {
        JobOrder job = jobs.find(jobCode).orElseThrow(() -> new NotFound("execution.jobUnknown", jobCode));
        return paths.routings().elementAfter(path, job.elementId())
                .orElseThrow(() -> new NotFound("execution.nothingBehind", job.elementId(), path.routing()));
    }

    @Override
    public void scrap(String unitCode, String nonconformance) {
        LockedUnit locked = lock.unit(unitCode);
        locked.unit().scrap();
        units.save(locked.unit());
        parts.giveBack(locked.order(), locked.unit());
        record.of(locked.order(), locked.unit(), "scrapped", Map.of("nonconformance", nonconformance));
        paths.end().completeIfFinished(locked.order());
    }

    @Override
    public void downgrade(String unitCode, Grade grade, String place, String nonconformance) {
        if (!materials.isStorage(place)) {
            throw InvalidInput.at("/place", "execution.noStorage", place);
        }
        LockedUnit locked = lock.unit(unitCode);
        Unit unit = locked.unit();
        putInOwnBox(unit);
        unit.downgrade(grade, place);
        units.save(unit);
        materials.placeBox(unit.carrier(), place);
        materials.produceOfGrade(grade, locked.order().material(), place, new Purpose(locked.order().code(), nonconformance));
        parts.giveBack(locked.order(), unit);
        record.of(locked.order(), unit, "downgraded", Map.of("grade", grade.name(), "place", place, "nonconformance", nonconformance));
        paths.end().completeIfFinished(locked.order());
    }
}
