package io.takt.traceability.completeness;

import io.takt.definition.Characteristic;
import io.takt.definition.Operation;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.quality.Measurements.Judgement;
import io.takt.quality.Measurements.Measurement;
import io.takt.traceability.completeness.Gap.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Has each characteristic its judged value and the rule's decision on it, and each look its finding? What nobody measures
 * on this line has no tag and is not demanded.
 */
@Component
@Order(3)
class ValueCheck implements Check {

    @Override
    public Stream<Gap> gaps(Dossier unit) {
        return unit.steps().stream().flatMap(step -> unit.operation(step).stream().flatMap(operation -> gaps(unit, step, operation)));
    }

    private static Stream<Gap> gaps(Dossier unit, StepRecord step, Operation operation) {
        Stream<Gap> values = operation.mode().isByMachine() ? characteristics(unit, step).stream()
                .filter(characteristic -> characteristic.tag() != null)
                .flatMap(characteristic -> value(unit, step, characteristic).stream()) : Stream.of();
        return Stream.of(values, look(unit, step, operation), finding(unit, step)).flatMap(gaps -> gaps);
    }

    private static List<Characteristic> characteristics(Dossier unit, StepRecord step) {
        return unit.demands().path(step.routingRevision()).characteristics().getOrDefault(step.elementId(), List.of());
    }

    /** A person who confirmed the machine's work may say, with a reason, that a value is not known; it may not be left out. */
    private static Optional<Gap> value(Dossier unit, StepRecord step, Characteristic characteristic) {
        Measurement value = unit.evidence().value(unit.code(), step.job(), characteristic.code());
        if (value == null) {
            return Optional.of(gap(Kind.VALUE, step, characteristic));
        }
        if (value.judgement() == Judgement.UNKNOWN) {
            boolean told = step.byHand() && step.person() != null && value.unknownReason() != null && !value.unknownReason().isBlank();
            return told ? Optional.empty() : Optional.of(gap(Kind.VALUE, step, characteristic));
        }
        boolean decided = value.decision() != null && unit.evidence().decisions().contains(value.decision());
        return decided ? Optional.empty() : Optional.of(gap(Kind.DECISION, step, characteristic));
    }

    private static Gap gap(Kind kind, StepRecord step, Characteristic characteristic) {
        return Gap.of(kind, characteristic.code(), characteristic.name(LocaleContextHolder.getLocale()), step.operationNumber(),
                step.job());
    }

    /** What was measured bad has left the lot before anybody looked. */
    private static Stream<Gap> look(Dossier unit, StepRecord step, Operation operation) {
        boolean due = operation.look() && (unit.isFinished() || isPassed(unit, step)) && !unit.isMeasuredBad(step);
        return due && unit.evidence().look(unit.code(), step.job()) == null
                ? Stream.of(Gap.of(Kind.LOOK, step.operationNumber(), operation.name(LocaleContextHolder.getLocale()), step.job()))
                : Stream.of();
    }

    /** Whether something was done behind the step. */
    private static boolean isPassed(Dossier unit, StepRecord step) {
        List<StepRecord> steps = unit.steps();
        return !steps.get(steps.size() - 1).equals(step);
    }

    /** What is beyond its limits, or looked wrong, has a case. */
    private static Stream<Gap> finding(Dossier unit, StepRecord step) {
        return unit.isFoundBad(step) && unit.evidence().cases(unit.code()).isEmpty()
                ? Stream.of(Gap.of(Kind.NONCONFORMANCE, step.operationNumber(), step.name(LocaleContextHolder.getLocale()), step.job()))
                : Stream.of();
    }
}
