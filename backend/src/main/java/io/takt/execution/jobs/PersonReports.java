package io.takt.execution.jobs;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkRecord;
import io.takt.shared.Actors;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what a person did to units at a job. The order is locked by the caller. */
@Component
class PersonReports {

    private final JobOrders jobs;
    private final Units units;
    private final UnitSteps steps;
    private final WorkRecord record;

    PersonReports(JobOrders jobs, Units units, UnitSteps steps, WorkRecord record) {
        this.jobs = jobs;
        this.units = units;
        this.steps = steps;
        this.record = record;
    }

    void worked(OrderInWork order, JobOrder job, List<Unit> worked) {
        String person = Actors.current().name();
        job.start(record.now());
        jobs.save(job);
        for (Unit unit : worked) {
            steps.add(UnitStep.byPerson(unit, job, person, job.readyAt(), record.now()), Map.of());
            unit.worked(job.operationNumber());
            units.save(unit);
            record.of(order, unit, "worked", Map.of("job", job.code(), "operation", job.operationNumber(), "person", person));
        }
    }
}
