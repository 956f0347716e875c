package io.takt.reporting.papers;

import io.takt.execution.UnitLineage;
import io.takt.execution.UnitLineage.Lineage;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.quality.Measurements;
import io.takt.quality.Measurements.Judgement;
import io.takt.quality.Measurements.Look;
import io.takt.quality.Measurements.Measurement;
import io.takt.quality.Nonconformances;
import io.takt.quality.Nonconformances.NonconformanceView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was measured and seen at units by some jobs, and what is known of the units beside it.
 *
 * @param defects the names of defects by their codes
 */
record InspectionFindings(List<Measurement> values, List<Look> looks, Lineage lineage, Map<String, String> defects) {

    /** What has come out of an inspection; what is not known is neither good nor bad. */
    enum Verdict { GOOD, BAD, UNKNOWN }

    /** Reads all of it in a fixed number of questions, and of the units only those at which the jobs have found something. */
    @Component
    record Source(Measurements measurements, Nonconformances nonconformances, UnitLineage lineage) {

        InspectionFindings of(Set<String> jobs, Words words) {
            List<Measurement> values = measurements.measuredBy(jobs);
            List<Look> looks = measurements.looksAfter(jobs);
            Set<String> units = Stream.concat(values.stream().map(Measurement::unit), looks.stream().map(Look::unit)).collect(Collectors.toSet());
            return new InspectionFindings(values, looks, lineage.below(units), measurements.defectNames(words.language()));
        }

        List<NonconformanceView> cases(Set<String> jobs) {
            return nonconformances.foundBy(jobs);
        }
    }

    List<Measurement> valuesOf(@Nullable String job) {
        return values.stream().filter(value -> value.job().equals(job)).toList();
    }

    List<Look> looksOf(@Nullable String job) {
        return looks.stream().filter(look -> look.job().equals(job)).toList();
    }

    String defect(@Nullable String code) {
        return code == null ? "" : code + " " + defects.getOrDefault(code, "");
    }

    String serial(String unit) {
        return Optional.ofNullable(lineage.units().get(unit)).map(UnitRecord::serial).orElse("");
    }

    /** Who stood by what a job did to a unit; null if nobody did. */
    @Nullable String person(String unit, String job) {
        return lineage.stepsOf(unit).stream().filter(step -> step.job().equals(job)).map(StepRecord::person).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    /** The verdict of each unit that was inspected at all. */
    Map<String, Verdict> verdicts() {
        return Stream.concat(values.stream().map(value -> Map.entry(value.unit(), verdict(List.of(value)))),
                looks.stream().map(look -> Map.entry(look.unit(), look.passed() ? Verdict.GOOD : Verdict.BAD)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, InspectionFindings::worse));
    }

    static Verdict verdict(Collection<Measurement> values) {
        return values.stream().map(Measurement::judgement).map(InspectionFindings::verdict).reduce(Verdict.GOOD, InspectionFindings::worse);
    }

    private static Verdict verdict(Judgement judgement) {
        return switch (judgement) {
            case WITHIN -> Verdict.GOOD;
            case BELOW, ABOVE -> Verdict.BAD;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one == Verdict.BAD || other == Verdict.BAD ? Verdict.BAD : one == Verdict.GOOD ? other : one;
    }
}
