package io.takt.traceability;

import io.takt.execution.UnitRecords.StepRecord;
import io.takt.quality.Measurements;
import io.takt.quality.Measurements.Measurement;
import io.takt.quality.Nonconformances;
import io.takt.security.Permissions;
import io.takt.traceability.Genealogy.Deviation;
import io.takt.traceability.Genealogy.Look;
import io.takt.traceability.Genealogy.OperationDone;
import io.takt.traceability.Genealogy.Value;
import io.takt.traceability.UnitTree.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts together what execution did to a unit and what quality says of it. */
@Component
class UnitStory {

    private final Measurements measurements;
    private final Nonconformances nonconformances;
    private final Permissions permissions;

    UnitStory(Measurements measurements, Nonconformances nonconformances, Permissions permissions) {
        this.measurements = measurements;
        this.nonconformances = nonconformances;
        this.permissions = permissions;
    }

    /** By unit, as the steps are. */
    Map<String, List<OperationDone>> operations(Map<String, List<StepRecord>> steps) {
        Map<Spot, List<Measurement>> judged = measurements.measured(steps.keySet()).stream()
                .collect(Collectors.groupingBy(found -> new Spot(found.unit(), found.job())));
        Map<Spot, Look> looks = measurements.looks(steps.keySet()).stream().collect(Collectors.toMap(
                look -> new Spot(look.unit(), look.job()), look -> new Look(look.person(), look.passed(), look.defect(), look.at())));
        return steps.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, own -> own.getValue().stream()
                .map(step -> operation(step, judged.getOrDefault(new Spot(own.getKey(), step.job()), List.of()),
                        looks.get(new Spot(own.getKey(), step.job())))).toList()));
    }

    /** One job at one unit. */
    private record Spot(String unit, String job) {
    }

    private static OperationDone operation(StepRecord step, List<Measurement> judged, @Nullable Look look) {
        List<Long> decisions = judged.stream().map(Measurement::decision).filter(Objects::nonNull).distinct().toList();
        return new OperationDone(step.operationNumber(), step.name(LocaleContextHolder.getLocale()), step.job(), step.lot(),
                step.equipment(), step.person(), step.program(), step.startedAt(), step.endedAt(),
                judged.isEmpty() ? latched(step) : judged.stream().map(UnitStory::value).toList(), decisions,
                step.byHand(), step.reason(), look);
    }

    private static Value value(Measurement measurement) {
        return new Value(measurement.characteristic(), measurement.name(), measurement.value(),
                measurement.unitOfMeasure(), measurement.lower(), measurement.upper(), measurement.judgement(), measurement.unknownReason());
    }

    /** What the machine told beside its work, by tag; nobody judges it. */
    private static List<Value> latched(StepRecord step) {
        return step.values().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(tag -> new Value(tag.getKey(), tag.getKey(), tag.getValue(), null, null, null, null, null)).toList();
    }

    List<Deviation> deviations(String unit) {
        return findings(List.of(unit)).stream().map(Finding::deviation).toList();
    }

    List<Finding> findings(Collection<String> units) {
        if (!permissions.has("quality.read")) {
            return List.of();
        }
        return nonconformances.ofUnits(units).stream().map(found -> new Finding(found.unit(), new Deviation(found.code(),
                found.code(), found.defect(), found.state(), found.disposition(), found.reason(), found.signed()))).toList();
    }
}
