package io.takt.quality.judging;

import io.takt.execution.Jobs;
import io.takt.execution.Jobs.Job;
import io.takt.execution.MeasuredUnits;
import io.takt.execution.MeasuredUnits.Measured;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

    /** R3, asked for every value of a unit at once. */
    @Component
    record RuleReaction(RuleEngine rules, ReactionQuestion question) {

        List<Decision<Conclusion>> to(MeasuredUnit unit, List<Characteristic> measured) {
            return rules.decideEach(question, new Subject("execution.unit", unit.unit()), measured.stream()
                    .map(characteristic -> facts(characteristic, unit.values().get(characteristic.tag()))).toList());
        }

        private static ReactionQuestion.Facts facts(Characteristic characteristic, BigDecimal value) {
            return new ReactionQuestion.Facts(characteristic.code(), characteristic.judge(value), value, characteristic.lower(),
                    characteristic.upper(), characteristic.key());
        }
    }

    /**
     * The units that the job's last cycle has measured; a unit with a finding leaves the lot.
     *
     * @return false if a person should look at the lot's units and none is left in it
     */
    public boolean judge(String jobCode) {
        Measured taken = measured.takeUnjudged(jobCode);
        Job job = taken.job();
        List<Characteristic> characteristics = inspections.characteristics(job.routingRevision(), job.elementId());
        taken.units().forEach(unit -> judge(job, unit, characteristics));
        return !job.look() || jobs.hasUnits(jobCode);
    }

    private void judge(Job job, MeasuredUnit unit, List<Characteristic> characteristics) {
        Map<Boolean, List<Characteristic>> known = characteristics.stream()
                .collect(Collectors.partitioningBy(characteristic -> isKnown(job, unit, characteristic)));
        List<Characteristic> measured = known.get(true);
        List<Decision<Conclusion>> decisions = reaction.to(unit, measured);
        List<Judged> judged = Stream.concat(
                IntStream.range(0, decisions.size()).mapToObj(index -> judged(job, unit, measured.get(index), decisions.get(index))),
                known.get(false).stream().map(characteristic -> leftOpen(job, unit, characteristic))).toList();
        if (!judged.isEmpty()) {
            records.addMeasurements(judged.stream().map(Judged::measurement).toList());
        }
        // what was measured wrong comes first: it says more than what is not known
        judged.stream().map(Judged::finding).filter(Objects::nonNull).findFirst()
                .ifPresent(finding -> cases.open(job.workOrder(), finding));
    }

    private static boolean isKnown(Job job, MeasuredUnit unit, Characteristic characteristic) {
        if (unit.values().containsKey(characteristic.tag())) {
            return true;
        }
        if (unit.unknown().containsKey(characteristic.tag())) {
            return false;
        }
        throw new IllegalStateException("no value " + characteristic.tag() + " of " + unit.unit() + " at " + job.code());
    }

    private static Judged judged(Job job, MeasuredUnit unit, Characteristic characteristic, Decision<Conclusion> decision) {
        BigDecimal value = unit.values().get(characteristic.tag());
        Conclusion conclusion = decision.conclusion();
        return new Judged(new Measurement(unit.unit(), job.code(), characteristic.code(), characteristic.name(), value,
                characteristic.unitOfMeasure(), characteristic.lower(), characteristic.upper(), characteristic.judge(value),
                unit.equipment(), decision.id(), null, unit.at()),
                conclusion.reaction() == Reaction.NONE ? null : new Finding(job.code(), unit.unit(), conclusion.defect(),
                        conclusion.severity(), characteristic.code(), value, characteristic.lower(), characteristic.upper()));
    }

    private static Judged leftOpen(Job job, MeasuredUnit unit, Characteristic characteristic) {
        return new Judged(new Measurement(unit.unit(), job.code(), characteristic.code(), characteristic.name(), null,
                characteristic.unitOfMeasure(), characteristic.lower(), characteristic.upper(), Judgement.UNKNOWN,
                unit.equipment(), null, unit.unknown().get(characteristic.tag()), unit.at()),
                new Finding(job.code(), unit.unit(), NOT_KNOWN, MAJOR, characteristic.code(), null, characteristic.lower(),
                        characteristic.upper()));
    }

    /** A value as it is kept, with what was found if it is not as it should be. */
    private record Judged(Measurement measurement, @Nullable Finding finding) {
    }
}
