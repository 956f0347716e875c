package io.takt.execution.orders;

import io.takt.execution.UnitRecords.Genealogy;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.shared.ListQuery;
import java.math.BigDecimal;
import java.time.Instant;
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

    List<Step> steps(String unit);

    List<StepValue> values(long stepId);

    List<Genealogy> consumedBy(String unit);

    Optional<String> kindOf(String code);

    /** One value by its name. */
    record StepValue(String name, BigDecimal content) {
    }

    /** A step without its values. */
    record Step(long id, String job, String lot, String operationNumber, String nameZh, String nameEn, String elementId,
            long routingRevision, @Nullable String equipment, @Nullable String person, @Nullable String program,
            boolean byHand, @Nullable String reason, Instant startedAt, Instant endedAt) {

        StepRecord with(Map<String, BigDecimal> values) {
            return new StepRecord(job, lot, operationNumber, nameZh, nameEn, elementId, routingRevision, equipment, person,
                    program, byHand, reason, startedAt, endedAt, values);
        }
    }
}
