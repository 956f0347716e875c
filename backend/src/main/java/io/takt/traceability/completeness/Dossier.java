package io.takt.traceability.completeness;

import io.takt.definition.Operation;
import io.takt.execution.LotKind;
import io.takt.execution.UnitRecords.Genealogy;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.ordering.WorkOrder;
import io.takt.quality.Measurements.Judgement;
import io.takt.quality.Measurements.Look;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One unit: what is on record of it, and what is demanded. */
record Dossier(UnitRecord unit, WorkOrder order, Evidence evidence, Demands demands) {

    String code() {
        return unit.code();
    }

    boolean isFinished() {
        return unit.state().isGood();
    }

    List<StepRecord> steps() {
        return evidence.lineage().stepsOf(unit.code());
    }

    /** The steps of the order's own routing, also those of the lot in which it came back from rework. */
    List<StepRecord> ownSteps() {
        return steps().stream().filter(step -> step.lotKind() != LotKind.REWORK).toList();
    }

    /** The steps of each rework. */
    Collection<List<StepRecord>> reworks() {
        return steps().stream().filter(step -> step.lotKind() == LotKind.REWORK)
                .collect(Collectors.groupingBy(StepRecord::lot, LinkedHashMap::new, Collectors.toList())).values();
    }

    Optional<Operation> operation(StepRecord step) {
        return demands.path(step.routingRevision()).operation(step.elementId());
    }

    /** Whether a value that was measured in a step lies beyond its limits. */
    boolean isMeasuredBad(StepRecord step) {
        return evidence.values(unit.code(), step.job()).stream().anyMatch(value -> value.judgement() != Judgement.WITHIN);
    }

    /** Whether something was found in a step, by a machine or by a person. */
    boolean isFoundBad(StepRecord step) {
        Look look = evidence.look(unit.code(), step.job());
        return isMeasuredBad(step) || look != null && !look.passed();
    }

    List<Genealogy> parts() {
        return evidence.lineage().partsOf(unit.code());
    }

    /** What is in it now. */
    List<Genealogy> partsNow() {
        return parts().stream().filter(part -> part.removedAt() == null).toList();
    }
}
