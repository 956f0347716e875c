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

    List<OperationDone> operations(String unit, List<StepRecord> steps) {
        Map<String, List<Measurement>> judged = measurements.measured(unit).stream()
                .collect(Collectors.groupingBy(Measurement::job));
        Map<String, Look> looks = measurements.looks(unit).stream().collect(Collectors.toMap(Measurements.Look::job,
                look -> new Look(look.person(), look.passed(), look.defect(), look.at())));
        return steps.stream().map(step -> operation(step, judged.getOrDefault(step.job(), List.of()), looks.get(step.job()))).toList();
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
                measurement.unitOfMeasure(), measurement.lower(), measurement.upper(), measurement.judgement());
    }

    /** What the machine told beside its work, by tag; nobody judges it. */
    private static List<Value> latched(StepRecord step) {
        return step.values().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(tag -> new Value(tag.getKey(), tag.getKey(), tag.getValue(), null, null, null, null)).toList();
    }

    List<Deviation> deviations(String unit) {
        if (!permissions.has("quality.read")) {
            return List.of();
        }
        return nonconformances.ofUnit(unit).stream()
                .map(found -> new Deviation(found.code(), found.code(), found.defect(), found.state(),
                        found.disposition()))
                .toList();
    }
}
