package io.takt.execution.parts;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkRecord;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what a job did to a unit, with what follows from it: the parts that it holds now. The order is locked by the caller. */
@Component
public class UnitWork {

    private final Units units;
    private final UnitSteps steps;
    private final PickedParts parts;
    private final WorkRecord record;

    UnitWork(Units units, UnitSteps steps, PickedParts parts, WorkRecord record) {
        this.units = units;
        this.steps = steps;
        this.parts = parts;
        this.record = record;
    }

    /**
     * What was done.
     *
     * @param unknown why a value that was asked for is not known, by its name
     * @param what    how it is called in the record
     */
    public record Done(UnitStep step, Map<String, BigDecimal> values, Map<String, String> unknown, String what, Map<String, ?> facts) {

        public Done(UnitStep step, Map<String, BigDecimal> values, String what, Map<String, ?> facts) {
            this(step, values, Map.of(), what, facts);
        }
    }

    public void done(OrderInWork order, JobOrder job, Unit unit, Done done) {
        steps.add(done.step(), done.values(), done.unknown());
        parts.buildIn(order, job, unit);
        unit.worked(job.operationNumber());
        units.save(unit);
        record.of(order, unit, done.what(), done.facts());
    }
}
