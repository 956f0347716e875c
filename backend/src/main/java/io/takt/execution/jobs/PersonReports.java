package io.takt.execution.jobs;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitStep;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.UnitWork;
import io.takt.execution.parts.UnitWork.Done;
import io.takt.shared.Actors;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what a person did to units at a job. The order is locked by the caller. */
@Component
class PersonReports {

    private final JobOrders jobs;
    private final UnitWork work;
    private final WorkRecord record;

    PersonReports(JobOrders jobs, UnitWork work, WorkRecord record) {
        this.jobs = jobs;
        this.work = work;
        this.record = record;
    }

    void worked(OrderInWork order, JobOrder job, List<Unit> worked) {
        String person = Actors.current().name();
        job.start(record.now());
        jobs.save(job);
        for (Unit unit : worked) {
            UnitStep step = UnitStep.byPerson(unit, job, person, job.readyAt(), record.now());
            work.done(order, job, unit, new Done(step, Map.of(), "worked",
                    Map.of("job", job.code(), "operation", job.operationNumber(), "person", person)));
        }
    }
}
