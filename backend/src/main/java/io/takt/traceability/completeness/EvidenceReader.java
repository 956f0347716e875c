package io.takt.traceability.completeness;

import io.takt.execution.UnitLineage;
import io.takt.execution.UnitLineage.Lineage;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.quality.Measurements;
import io.takt.quality.Measurements.Look;
import io.takt.quality.Measurements.Measurement;
import io.takt.quality.Nonconformances;
import io.takt.quality.Nonconformances.NonconformanceView;
import io.takt.rules.DecisionLog;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.rules.RuleEngine.Subject;
import io.takt.traceability.completeness.Evidence.Spot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what is on record of units and of what is in them: a fixed number of queries for all of them. */
@Component
class EvidenceReader {

    private final UnitLineage lineage;
    private final Measurements measurements;
    private final Nonconformances nonconformances;
    private final DecisionLog decisions;

    EvidenceReader(UnitLineage lineage, Measurements measurements, Nonconformances nonconformances, DecisionLog decisions) {
        this.lineage = lineage;
        this.measurements = measurements;
        this.nonconformances = nonconformances;
        this.decisions = decisions;
    }

    Evidence of(Collection<String> units) {
        Lineage known = lineage.below(units);
        Set<String> codes = known.units().keySet();
        Map<Spot, Measurement> values = measurements.measured(codes).stream().collect(Collectors.toMap(
                value -> new Spot(value.unit(), value.job(), value.characteristic()), Function.identity()));
        Map<Spot, Look> looks = measurements.looks(codes).stream().collect(Collectors.toMap(
                look -> new Spot(look.unit(), look.job(), ""), Function.identity()));
        List<NonconformanceView> cases = nonconformances.ofUnits(codes);
        List<KeptDecision> decided = decisions(known, cases);
        return new Evidence(known, values, looks, cases.stream().collect(Collectors.groupingBy(NonconformanceView::unit)),
                decided.stream().collect(Collectors.groupingBy(KeptDecision::subject,
                        Collectors.mapping(KeptDecision::ruleSet, Collectors.toSet()))),
                decided.stream().map(KeptDecision::id).collect(Collectors.toSet()));
    }

    private List<KeptDecision> decisions(Lineage known, List<NonconformanceView> cases) {
        Stream<Subject> orders = known.units().values().stream().map(UnitRecord::workOrder).map(Subjects::order);
        Stream<Subject> units = known.units().keySet().stream().map(Subjects::unit);
        Stream<Subject> jobs = known.steps().values().stream().flatMap(List::stream).map(StepRecord::job).map(Subjects::job);
        Stream<Subject> found = cases.stream().map(NonconformanceView::code).map(Subjects::nonconformance);
        List<Subject> subjects = Stream.of(orders, units, jobs, found).flatMap(Function.identity()).distinct().toList();
        return subjects.isEmpty() ? List.of() : decisions.of(subjects);
    }
}
