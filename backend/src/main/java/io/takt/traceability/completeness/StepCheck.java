package io.takt.traceability.completeness;

import io.takt.definition.Operation;
import io.takt.definition.Operation.Mode;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.traceability.completeness.Gap.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Is it known of each step who did it, on which machine, by which program, when, and that rules let it begin and take its lots? */
@Component
@Order(2)
class StepCheck implements Check {

    private static final Set<String> TAKING = Set.of("load", "kit");

    @Override
    public Stream<Gap> gaps(Dossier unit) {
        return Stream.concat(unit.steps().stream().flatMap(step -> unit.operation(step).stream()
                .flatMap(operation -> gaps(unit, step, operation).stream())), serial(unit));
    }

    private static List<Gap> gaps(Dossier unit, StepRecord step, Operation operation) {
        List<Gap> gaps = new ArrayList<>();
        boolean byMachine = operation.mode().isByMachine();
        require(gaps, !byMachine || isTold(step.equipment()), Kind.MACHINE, step);
        require(gaps, !needsPerson(step, operation) || isTold(step.person()), Kind.PERSON, step);
        require(gaps, operation.program() == null || isTold(step.program()), Kind.PROGRAM, step);
        require(gaps, !byMachine || !step.byHand() || isTold(step.reason()), Kind.REASON, step);
        require(gaps, step.endedAt() != null && !step.endedAt().isBefore(step.startedAt()), Kind.TIME, step);
        require(gaps, !byMachine || step.byHand()
                || unit.evidence().isDecided("dispatch-gate", Subjects.job(step.job())), Kind.GATE, step);
        require(gaps, !isTaking(unit, operation)
                || unit.evidence().isDecided("lot-use", Subjects.job(step.job())), Kind.LOT_RULE, step);
        return gaps;
    }

    /** Whether a person names lots there that went into the unit. */
    private static boolean isTaking(Dossier unit, Operation operation) {
        return operation.form() != null && TAKING.contains(operation.form())
                && unit.parts().stream().anyMatch(part -> !part.materialLot().isEmpty());
    }

    /** Whoever works or attends, whoever confirms, and whoever moves a box that no machine moves. */
    private static boolean needsPerson(StepRecord step, Operation operation) {
        return operation.mode() == Mode.PERSON || operation.mode() == Mode.ATTENDED || step.byHand() || !isTold(step.equipment());
    }

    private static boolean isTold(@Nullable String what) {
        return what != null && !what.isBlank();
    }

    private static void require(List<Gap> gaps, boolean there, Kind kind, StepRecord step) {
        if (!there) {
            gaps.add(Gap.of(kind, step.operationNumber(), step.name(LocaleContextHolder.getLocale()), step.job()));
        }
    }

    private static Stream<Gap> serial(Dossier unit) {
        boolean wanted = unit.steps().stream().map(StepRecord::equipment).anyMatch(machine -> isTold(machine)
                && unit.demands().wantsSerial(machine));
        return wanted && !isTold(unit.unit().serial()) ? Stream.of(Gap.of(Kind.SERIAL)) : Stream.of();
    }
}
