package io.takt.execution.jobs;

import io.takt.execution.Jobs;
import io.takt.execution.MeasuredUnits;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkRecord;
import io.takt.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Jobs and their measured units, as the modules above see them. */
@Service
@Transactional
class JudgedUnits implements Jobs, MeasuredUnits {

    private final WorkLock lock;
    private final JobOrders jobs;
    private final Units units;
    private final UnitSteps steps;
    private final WorkRecord record;

    JudgedUnits(WorkLock lock, JobOrders jobs, Units units, UnitSteps steps, WorkRecord record) {
        this.lock = lock;
        this.jobs = jobs;
        this.units = units;
        this.steps = steps;
        this.record = record;
    }

    @Override
    public Job get(String code) {
        lock.orderOfJob(code);
        return jobs.findAsSeen(code).orElseThrow();
    }

    @Override
    public boolean hasUnits(String job) {
        return units.countInLotOfJob(job) > 0;
    }

    @Override
    public List<UnitInLot> unitsOf(String job) {
        return units.inLotOfJob(job).stream()
                .map(unit -> new UnitInLot(unit.code(), unit.carrier(), unit.slot())).toList();
    }

    @Override
    public void looked(String jobCode, String unitCode, boolean passed) {
        LockedJob locked = lock.job(jobCode);
        Unit unit = units.inLot(locked.lot().id()).stream().filter(candidate -> candidate.code().equals(unitCode)).findFirst()
                .orElseThrow(() -> new NotFound("execution.unitUnknown", unitCode));
        record.of(locked.order(), unit, "looked-at", Map.of("job", jobCode, "passed", passed));
    }

    @Override
    public Measured takeUnjudged(String job) {
        return new Measured(get(job), steps.unjudged(job).stream().map(this::take).toList());
    }

    private MeasuredUnit take(UnitSteps.Unjudged found) {
        UnitStep step = found.step();
        steps.judged(step.id());
        Long cycle = step.cycleId();
        return new MeasuredUnit(found.unit(), found.slot(), cycle == null ? 0 : cycle, step.equipment(),
                found.taken().values(), found.taken().unknown(), step.endedAt());
    }
}
