package io.takt.traceability.completeness;

import io.takt.execution.UnitRecords.StepRecord;
import io.takt.quality.Nonconformances.NonconformanceView;
import io.takt.security.Permissions;
import io.takt.traceability.completeness.Gap.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Is each nonconformance of a finished unit closed, decided, signed where it is a concession, and reworked as often as it says?
 * Who lacks {@code quality.read} learns that something is missing, not of which.
 */
@Component
@Order(5)
class CaseCheck implements Check {

    private final Permissions permissions;

    CaseCheck(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Stream<Gap> gaps(Dossier unit) {
        if (!unit.isFinished()) {
            return Stream.of();
        }
        List<Gap> gaps = unit.evidence().cases(unit.code()).stream().flatMap(found -> gaps(unit, found).stream()).toList();
        return gaps.isEmpty() || permissions.has("quality.read") ? gaps.stream() : Stream.of(Gap.of(Kind.CASE));
    }

    private static List<Gap> gaps(Dossier unit, NonconformanceView found) {
        List<Gap> gaps = new ArrayList<>();
        if (found.closedAt() == null) {
            gaps.add(Gap.of(Kind.CASE_OPEN, found.code(), found.defect()));
        }
        if (found.disposition() == null || isBlank(found.decidedBy()) || isBlank(found.reason())) {
            gaps.add(Gap.of(Kind.CASE_DECISION, found.code(), found.defect()));
        }
        if (!unit.evidence().isDecided("disposition", Subjects.nonconformance(found.code()))) {
            gaps.add(Gap.of(Kind.CASE_RULE, found.code(), found.defect()));
        }
        if (isConceded(found) && found.signed() == null) {
            gaps.add(Gap.of(Kind.CASE_SIGNATURE, found.code(), found.defect()));
        }
        long reworked = unit.reworks().stream().filter(steps -> isFor(found, steps)).count();
        if (reworked < found.reworks()) {
            gaps.add(Gap.of(Kind.REWORK, found.code(), found.reworks(), reworked));
        }
        return gaps;
    }

    private static boolean isFor(NonconformanceView found, List<StepRecord> steps) {
        return steps.get(0).cause().equals(found.code());
    }

    /** A person's concession; what rule R10 allows needs nobody who answers for it. */
    private static boolean isConceded(NonconformanceView found) {
        return "USE_AS_IS".equals(found.disposition()) && !"R10".equals(found.reason());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
