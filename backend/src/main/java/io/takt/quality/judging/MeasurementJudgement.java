package io.takt.quality.judging;

import io.takt.execution.Jobs;
import io.takt.execution.Jobs.Job;
import io.takt.execution.MeasuredUnits;
import io.takt.execution.MeasuredUnits.MeasuredUnit;
import io.takt.quality.Measurements.Judgement;
import io.takt.quality.Measurements.Measurement;
import io.takt.quality.domain.Characteristic;
import io.takt.quality.domain.InspectionBook;
import io.takt.quality.domain.InspectionRecords;
import io.takt.quality.domain.Nonconformance.Finding;
import io.takt.quality.handling.NonconformanceCases;
import io.takt.quality.judging.ReactionQuestion.Conclusion;
import io.takt.quality.judging.ReactionQuestion.Reaction;
import io.takt.rules.Decision;
import io.takt.rules.RuleEngine;
import io.takt.rules.RuleEngine.Subject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges what a job's machine has measured: every value is kept, and rule R3 says what follows from it. A value that is not
 * known is neither good nor bad: it is a finding of its own, and rule R10 says who decides.
 */
@Service
@Transactional
public class MeasurementJudgement {

    /** A value that a person has to decide about, because nobody knows it. */
    private static final String NOT_KNOWN = "MEA-01";
    private static final String MAJOR = "MAJ";

    private final Jobs jobs;
    private final MeasuredUnits measured;
    private final InspectionBook inspections;
    private final InspectionRecords records;
    private final RuleReaction reaction;
    private final NonconformanceCases cases;

    MeasurementJudgement(Jobs jobs, MeasuredUnits measured, InspectionBook inspections, InspectionRecords records,
            RuleReaction reaction, NonconformanceCases cases) {
        this.jobs = jobs;
        this.measured = measured;
        this.inspections = inspections;
        this.records = records;
        this.reaction = reaction;
        this.cases = cases;
    }

    /** R3, asked for one value. */
    @org.springframework.stereotype.Component
    record RuleReaction(RuleEngine rules, ReactionQuestion question) {

        Decision<Conclusion> to(Characteristic characteristic, BigDecimal value, String unit) {
            return rules.decide(question, new Subject("execution.unit", unit), new ReactionQuestion.Facts(characteristic.code(),
                    characteristic.judge(value), value, characteristic.lower(), characteristic.upper(), characteristic.key()));
        }
    }

    /**
     * The units that the job's last cycle has measured; a unit with a finding leaves the lot.
     *
     * @return whether the lot still has units
     */
    public boolean judge(String jobCode) {
        Job job = jobs.get(jobCode);
        List<Characteristic> characteristics = inspections.characteristics(job.routingRevision(), job.elementId());
        measured.takeUnjudged(jobCode).forEach(unit -> judge(job, unit, characteristics));
        return !jobs.unitsOf(jobCode).isEmpty();
    }

    private void judge(Job job, MeasuredUnit unit, List<Characteristic> characteristics) {
        List<Finding> findings = characteristics.stream().map(characteristic -> judge(job, unit, characteristic))
                .flatMap(Optional::stream).toList();
        // what was measured wrong says more than what is not known
        findings.stream().min(Comparator.comparing(finding -> finding.value() == null)).ifPresent(first -> cases.open(job.workOrder(), first));
    }

    private Optional<Finding> judge(Job job, MeasuredUnit unit, Characteristic characteristic) {
        String unknown = unit.unknown().get(characteristic.tag());
        if (unknown != null) {
            return Optional.of(leaveOpen(job, unit, characteristic, unknown));
        }
        BigDecimal value = unit.values().get(characteristic.tag());
        if (value == null) {
            throw new IllegalStateException("no value " + characteristic.tag() + " of " + unit.unit() + " at " + job.code());
        }
        Decision<Conclusion> decision = reaction.to(characteristic, value, unit.unit());
        records.addMeasurement(new Measurement(unit.unit(), job.code(), characteristic.code(), characteristic.name(), value,
                characteristic.unitOfMeasure(), characteristic.lower(), characteristic.upper(), characteristic.judge(value),
                unit.equipment(), decision.id(), null, unit.at()));
        Conclusion conclusion = decision.conclusion();
        return conclusion.reaction() == Reaction.NONE ? Optional.empty()
                : Optional.of(new Finding(job.code(), unit.unit(), conclusion.defect(), conclusion.severity(),
                        characteristic.code(), value, characteristic.lower(), characteristic.upper()));
    }

    private Finding leaveOpen(Job job, MeasuredUnit unit, Characteristic characteristic, String reason) {
        records.addMeasurement(new Measurement(unit.unit(), job.code(), characteristic.code(), characteristic.name(), null,
                characteristic.unitOfMeasure(), characteristic.lower(), characteristic.upper(), Judgement.UNKNOWN,
                unit.equipment(), null, reason, unit.at()));
        return new Finding(job.code(), unit.unit(), NOT_KNOWN, MAJOR, characteristic.code(), null, characteristic.lower(),
                characteristic.upper());
    }
}
