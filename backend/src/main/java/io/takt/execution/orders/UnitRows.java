package io.takt.execution.orders;

import io.takt.execution.LotKind;
import io.takt.execution.UnitRecords.Genealogy;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.shared.ListQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads units with what belongs to them. */
public interface UnitRows {

    List<UnitRecord> page(ListQuery query);

    long count(ListQuery query);

    Optional<UnitRecord> find(String code);

    Optional<UnitRecord> findInSlot(String carrier, int slot);

    Optional<String> builtInto(String unit);

    List<UnitRecord> madeFrom(String heatLot);

    List<UnitRecord> below(Collection<String> units);

    List<UnitRecord> above(String unit);

    List<String> ofOrder(String workOrder, int offset, int limit);

    List<Step> steps(Collection<String> units);

    List<StepValue> values(Collection<String> units);

    List<Link> consumedBy(Collection<String> units);

    Optional<String> kindOf(String code);

    /** One value of a step by its name. */
    record StepValue(long stepId, String name, BigDecimal content) {
    }

    /** A consumption and the unit that it went into. */
    record Link(String unit, String materialLot, String material, String component, BigDecimal quantity, String plannedMaterial,
            BigDecimal plannedQuantity, String job, Instant at, @Nullable Instant removedAt) {

        Genealogy genealogy() {
            return new Genealogy(materialLot, material, component, quantity, plannedMaterial, plannedQuantity, job, at, removedAt);
        }
    }

    /** A step without its values. */
    record Step(long id, String unit, String job, String lot, LotKind lotKind, String cause, String operationNumber, String nameZh, String nameEn, String elementId,
            long routingRevision, @Nullable String equipment, @Nullable String person, @Nullable String program,
            boolean byHand, @Nullable String reason, Instant startedAt, Instant endedAt) {

        StepRecord with(Map<String, BigDecimal> values) {
            return new StepRecord(job, lot, lotKind, cause, operationNumber, nameZh, nameEn, elementId, routingRevision, equipment, person,
                    program, byHand, reason, startedAt, endedAt, values);
        }
    }
}
