package io.takt.traceability.completeness;

import io.takt.definition.Operation;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.traceability.completeness.Demands.Path;
import io.takt.traceability.completeness.Gap.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Was each operation of the routing done, and each of every rework? */
@Component
@Order(1)
class PathCheck implements Check {

    @Override
    public Stream<Gap> gaps(Dossier unit) {
        Path own = unit.demands().path(unit.order().routingRevision());
        Stream<Gap> order = unit.evidence().isDecided("order-release", Subjects.order(unit.order().code())) ? Stream.of()
                : Stream.of(Gap.of(Kind.RELEASE, unit.order().code()));
        return Stream.of(order, undone(own, unit.ownSteps(), unit.isFinished()),
                unit.reworks().stream().flatMap(steps -> undone(pathOf(unit, steps), steps, isOver(unit, steps))))
                .flatMap(gaps -> gaps);
    }

    private static Path pathOf(Dossier unit, List<StepRecord> steps) {
        return unit.demands().path(steps.get(0).routingRevision());
    }

    /** Of a way that is not at its end only the operations before the last one are demanded. */
    private static Stream<Gap> undone(Path path, List<StepRecord> steps, boolean toItsEnd) {
        Set<String> done = steps.stream().map(StepRecord::elementId).collect(Collectors.toSet());
        List<Operation> operations = path.operations();
        int end = operations.size();
        while (!toItsEnd && end > 0 && !done.contains(operations.get(end - 1).elementId())) {
            end--;
        }
        Locale locale = LocaleContextHolder.getLocale();
        return operations.subList(0, end).stream().filter(operation -> !done.contains(operation.elementId()))
                .map(operation -> Gap.of(Kind.OPERATION, operation.number(), operation.name(locale)));
    }

    /** A rework that finds something again ends there; every other one of a finished unit goes to its end. */
    private static boolean isOver(Dossier unit, List<StepRecord> steps) {
        return unit.isFinished() && !unit.isFoundBad(steps.get(steps.size() - 1));
    }
}
