package io.takt.quality;

import io.takt.execution.Grade;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units that were not right, and what became of them. Reads need {@code quality.read}. */
public interface Nonconformances {

    /** Filters {@code q}, a word in its code, its unit or its work order, {@code state}, {@code order}, {@code unit} and {@code defect}; newest first unless sorted. */
    Page<NonconformanceView> list(ListQuery query);

    NonconformanceView get(String code);

    List<NonconformanceView> ofUnit(String unit);

    /** Those of several units. */
    List<NonconformanceView> ofUnits(Collection<String> units);

    /** Those that several jobs have found. */
    List<NonconformanceView> foundBy(Collection<String> jobs);

    /** The allowed values of the characteristic. */
    record Limits(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    }

    /** Who answers for a concession with a signature, and the hash of what was signed. */
    record Signed(String signer, String hash, Instant plantAt, Instant systemAt) {
    }

    /**
     * One nonconformance as people see it.
     *
     * @param unitOfMeasure of the value and its limits; told of a single one
     * @param unknownReason why the value is not known, where that is what was found; told of a single one
     * @param grade   the lower grade that the unit gets; null unless it is regraded
     * @param choices what the review board may decide now
     * @param signed  the signature under a concession; null without one
     */
    record NonconformanceView(String id, String code, String workOrder, String job, String unit, String defect, String severity,
            @Nullable String characteristic, @Nullable BigDecimal value, @Nullable String unitOfMeasure, @Nullable String unknownReason,
            Limits limits, String state, @Nullable String disposition, @Nullable String routing, @Nullable Grade grade, int reworks,
            @Nullable String decidedBy, @Nullable String reason, @Nullable String processInstanceId, Instant openedAt, String openedBy,
            @Nullable Instant closedAt, List<KeptDecision> decisions, List<String> choices, @Nullable Signed signed) {
    }
}
