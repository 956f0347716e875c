package io.takt.traceability.completeness;

import io.takt.execution.UnitLineage.Lineage;
import io.takt.quality.Measurements.Look;
import io.takt.quality.Measurements.Measurement;
import io.takt.quality.Nonconformances.NonconformanceView;
import io.takt.rules.RuleEngine.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of some units and their parts.
 *
 * @param ruleSets  which rule sets decided about a subject
 * @param decisions the ids of these decisions
 */
record Evidence(Lineage lineage, Map<Spot, Measurement> values, Map<Spot, Look> looks, Map<String, List<NonconformanceView>> cases,
        Map<Subject, Set<String>> ruleSets, Set<Long> decisions) {

    /** A characteristic of a unit at a job; the empty characteristic is the look. */
    record Spot(String unit, String job, String characteristic) {
    }

    @Nullable Measurement value(String unit, String job, String characteristic) {
        return values.get(new Spot(unit, job, characteristic));
    }

    List<Measurement> values(String unit, String job) {
        return values.entrySet().stream().filter(one -> one.getKey().unit().equals(unit) && one.getKey().job().equals(job))
                .map(Map.Entry::getValue).toList();
    }

    @Nullable Look look(String unit, String job) {
        return looks.get(new Spot(unit, job, ""));
    }

    List<NonconformanceView> cases(String unit) {
        return cases.getOrDefault(unit, List.of());
    }

    boolean isDecided(String ruleSet, Subject subject) {
        return ruleSets.getOrDefault(subject, Set.of()).contains(ruleSet);
    }
}
