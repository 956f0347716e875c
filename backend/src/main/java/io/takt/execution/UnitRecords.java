package io.takt.execution;

import io.takt.shared.ListQuery;
import io.takt.shared.Named;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of each unit: what traceability reads. */
public interface UnitRecords {

    /** Filters {@code order}, {@code lot}, {@code heatLot}, {@code carrier}, {@code state} and {@code q}. */
    Page<UnitRecord> list(ListQuery query);

    /** By its code or by its serial number. */
    Optional<UnitRecord> find(String code);

    /** The unit in a carrier's slot that came there last. */
    Optional<UnitRecord> findInSlot(String carrier, int slot);

    /** Everything that was done to a unit, in its order. */
    List<StepRecord> steps(String unit);

    List<Genealogy> consumedBy(String unit);

    /** The unit that a unit was built into; empty while it is none's part. */
    Optional<String> builtInto(String unit);

    /** Units that hold something of a material lot, in themselves or in the units that were built into them. */
    List<UnitRecord> madeFrom(String heatLot);

    /** The kind of a code that execution knows: {@code order}, {@code lot}, {@code job}, {@code unit} or {@code carrier}. */
    Optional<String> kindOf(String code);

    /**
     * One unit.
     *
     * @param serial the number that is marked on it; null until then
     */
    record UnitRecord(long id, String code, String workOrder, @Nullable String productionOrder, String material, String lot,
            String carrier, int slot, UnitState state, @Nullable String heatLot, @Nullable String currentOperation,
            @Nullable String bin, @Nullable String nonconformance, int reworkCount,
            @Nullable String serial, Grade grade) {
    }

    /**
     * What one job did to one unit.
     *
     * @param cause  the nonconformance that its lot was made for; empty for a lot of the order itself
     * @param person who did or confirmed it, as account name; null for a machine
     * @param values what the machine latched with it, by tag
     */
    record StepRecord(String job, String lot, LotKind lotKind, String cause, String operationNumber, String nameZh, String nameEn, String elementId,
            long routingRevision, @Nullable String equipment, @Nullable String person, @Nullable String program,
            boolean byHand, @Nullable String reason, Instant startedAt, @Nullable Instant endedAt,
            Map<String, BigDecimal> values) implements Named {
    }

    /**
     * One consumption: what went into a unit.
     *
     * @param materialLot     empty for what is not told apart by lots
     * @param component       the code of the unit that went in; empty for material
     * @param plannedMaterial what the bill asks for; another material where a substitute went in
     * @param plannedQuantity for how much of that it stands
     * @param removedAt       when rework took it out again; null while it is in
     */
    record Genealogy(String materialLot, String material, String component, BigDecimal quantity, String plannedMaterial,
            BigDecimal plannedQuantity, String job, Instant at, @Nullable Instant removedAt) {

        public boolean isSubstitute() {
            return !material.equals(plannedMaterial);
        }

        /** For how much of the planned material it stands; of that itself it is what went in. */
        public BigDecimal standsFor() {
            return isSubstitute() ? plannedQuantity : quantity;
        }
    }
}
