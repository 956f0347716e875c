package io.takt.traceability;

import io.takt.execution.Grade;
import io.takt.execution.UnitState;
import io.takt.quality.Measurements.Judgement;
import io.takt.quality.Nonconformances.Signed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole story of one unit: what it was made of, what was done to it, by whom, and what was decided.
 *
 * @param parts     what was built into it, also what was taken out again
 * @param builtInto the unit that it is a part of; null if it is none's
 */
public record Genealogy(Made unit, @Nullable String order, List<String> lots, @Nullable HeatLot heatLot,
        List<Part> parts, @Nullable String builtInto, List<OperationDone> operations, List<Deviation> nonconformances) {

    public Genealogy {
        lots = List.copyOf(lots);
        parts = List.copyOf(parts);
        operations = List.copyOf(operations);
        nonconformances = List.copyOf(nonconformances);
    }

    /**
     * The unit itself, as carrier and slot.
     *
     * @param serial the number that is marked on it; null until then
     */
    public record Made(String code, @Nullable String serial, String carrier, int slot, UnitState state, String material,
            String materialName, @Nullable String bin, Grade grade) {
    }

    /**
     * Something that went into it.
     *
     * @param lot       the lot that it came from; null if it is not told apart by lots
     * @param unit      the unit that it is; null for material
     * @param insteadOf the material that was planned, where this is a substitute; null else
     * @param removedAt when rework took it out again; null while it is in
     */
    public record Part(String material, String name, @Nullable String lot, @Nullable String unit, BigDecimal quantity, String job,
            Instant at, @Nullable Instant removedAt, @Nullable String insteadOf) {
    }

    /** The lot of raw material that it was made of. */
    public record HeatLot(String code, String material, @Nullable String supplier, @Nullable String heatNumber) {
    }

    /**
     * What one job did to it.
     *
     * @param decisions the ids of the rule decisions about its values
     * @param byHand    whether a person confirmed what the machine did
     * @param look      what a person saw behind it; null where nobody looks
     */
    public record OperationDone(String number, String name, String job, String lot, @Nullable String machine,
            @Nullable String person, @Nullable String program, Instant startedAt, @Nullable Instant endedAt,
            List<Value> values, List<Long> decisions, boolean byHand, @Nullable String reason, @Nullable Look look) {
    }

    /** Who looked, and the defect that was seen. */
    public record Look(String person, boolean passed, @Nullable String defect, Instant at) {
    }

    /**
     * One measured value; {@code judgement} is null where nobody judges the value.
     *
     * @param value         null if nobody knows it
     * @param unknownReason why it is not known, as a person said; null if it is
     */
    public record Value(String characteristic, String name, @Nullable BigDecimal value, @Nullable String unit,
            @Nullable BigDecimal lower, @Nullable BigDecimal upper, @Nullable Judgement judgement, @Nullable String unknownReason) {
    }

    /**
     * What was not right with it, and what became of that.
     *
     * @param signed who answers for a concession; null without one
     */
    public record Deviation(String id, String code, String defect, String state, @Nullable String disposition,
            @Nullable String reason, @Nullable Signed signed) {
    }
}
