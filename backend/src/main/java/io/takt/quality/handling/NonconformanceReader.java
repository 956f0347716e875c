package io.takt.quality.handling;

import io.takt.quality.Measurements;
import io.takt.quality.Nonconformances;
import io.takt.quality.domain.InspectionRecords;
import io.takt.quality.domain.InspectionRecords.Defect;
import io.takt.quality.domain.Nonconformance;
import io.takt.quality.domain.NonconformanceRecords;
import io.takt.rules.DecisionLog;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.rules.RuleEngine.Subject;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads nonconformances and measurements. */
@Service
@Transactional(readOnly = true)
class NonconformanceReader implements Nonconformances, Measurements {

    private static final Set<String> FILTERS = Set.of("q", "state", "order", "unit", "defect");
    private static final Set<String> SORTS = Set.of("id", "code", "unit", "defect", "state", "openedAt");

    private final Permissions permissions;
    private final NonconformanceRecords records;
    private final InspectionRecords inspections;
    private final DecisionLog decisions;
    private final Concessions concessions;
    private final BoardChoices choices;

    NonconformanceReader(Permissions permissions, NonconformanceRecords records, InspectionRecords inspections, DecisionLog decisions,
            Concessions concessions, BoardChoices choices) {
        this.permissions = permissions;
        this.records = records;
        this.inspections = inspections;
        this.decisions = decisions;
        this.concessions = concessions;
        this.choices = choices;
    }

    @Override
    public Page<NonconformanceView> list(ListQuery query) {
        permissions.require("quality.read");
        query.requireKnown(FILTERS, SORTS);
        List<NonconformanceView> items = records.page(query).stream().map(this::brief).toList();
        return new Page<>(items, query.offset(), records.count(query));
    }

    @Override
    public NonconformanceView get(String code) {
        permissions.require("quality.read");
        Nonconformance found = records.find(code).orElseThrow(() -> new NotFound("quality.nonconformanceUnknown", code));
        return view(found, measuredOf(found), choices.of(found), decisions.of(List.of(new Subject("quality.nonconformance", code), new Subject("execution.unit", found.unit()))));
    }

    @Override
    public List<NonconformanceView> ofUnit(String unit) {
        return ofUnits(List.of(unit));
    }

    @Override
    public List<NonconformanceView> ofUnits(Collection<String> units) {
        return units.isEmpty() ? List.of() : records.ofUnits(units).stream().map(this::brief).toList();
    }

    @Override
    public List<NonconformanceView> foundBy(Collection<String> jobs) {
        return jobs.isEmpty() ? List.of() : records.foundBy(jobs).stream().map(this::brief).toList();
    }

    @Override
    public List<Measurement> measured(String unit) {
        return measured(List.of(unit));
    }

    @Override
    public List<Measurement> measured(Collection<String> units) {
        return units.isEmpty() ? List.of() : inspections.measurements(units);
    }

    @Override
    public List<Look> looks(String unit) {
        return looks(List.of(unit));
    }

    @Override
    public List<Look> looks(Collection<String> units) {
        return units.isEmpty() ? List.of() : inspections.looks(units);
    }

    @Override
    public List<Measurement> measuredBy(Collection<String> jobs) {
        return jobs.isEmpty() ? List.of() : inspections.measuredBy(jobs);
    }

    @Override
    public List<Look> looksAfter(Collection<String> jobs) {
        return jobs.isEmpty() ? List.of() : inspections.looksAfter(jobs);
    }

    @Override
    public Map<String, String> defectNames(Locale language) {
        return inspections.defects().stream().collect(Collectors.toMap(Defect::code, defect -> defect.name(language)));
    }

    /** The unit's values of the characteristic that the finding is about, the oldest first. */
    private List<Measurement> measuredOf(Nonconformance found) {
        return inspections.measurements(List.of(found.unit())).stream()
                .filter(value -> value.characteristic().equals(found.characteristic())).toList();
    }

    /** In the words of the person who does not know the value. */
    private static @Nullable String unknownReason(Nonconformance found, List<Measurement> measured) {
        return measured.stream().filter(value -> value.job().equals(found.job()))
                .map(Measurement::unknownReason).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable String unitOfMeasure(List<Measurement> measured) {
        return measured.stream().map(Measurement::unitOfMeasure).findFirst().orElse(null);
    }

    private NonconformanceView brief(Nonconformance found) {
        return view(found, List.of(), List.of(), List.of());
    }

    private NonconformanceView view(Nonconformance found, List<Measurement> measured, List<String> possible, List<KeptDecision> kept) {
        String disposition = found.disposition() == null ? null : found.disposition().name();
        return new NonconformanceView(found.code(), found.code(), found.workOrder(), found.job(), found.unit(), found.defect(),
                found.severity(), found.characteristic(), found.measured(), unitOfMeasure(measured), unknownReason(found, measured),
                new Limits(found.lowerLimit(), found.upperLimit()), found.state().name(), disposition, found.routing(), found.grade(),
                found.reworks(), found.decidedBy(), found.reason(), found.processInstance(), found.openedAt(), found.openedBy(),
                found.closedAt(), kept, possible, concessions.findSigned(found).orElse(null));
    }
}
