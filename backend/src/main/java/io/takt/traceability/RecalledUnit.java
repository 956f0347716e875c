package io.takt.traceability;

import io.takt.execution.Grade;
import io.takt.execution.UnitState;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit that holds something of a recalled lot, or held it.
 *
 * @param customer  whose customer order it was made for; null where it serves none
 * @param bin       where it was stored; null until then
 * @param place     where it lies; null where nobody knows, and for what is scrapped or a part of another unit
 * @param station   where its open job is done; null while it has none
 * @param builtInto the unit that it is a part of; null while it is none's
 * @param through   the unit that the lot came with; null where it went in by itself
 * @param quantity  how much of the lot is or was in it
 * @param until     when it was taken out again; null while it is in
 */
public record RecalledUnit(String id, String code, @Nullable String serial, String material, String materialName,
        String workOrder, @Nullable String productionOrder, @Nullable String customerOrder, @Nullable String customer,
        String carrier, int slot, UnitState state, Grade grade, Whereabouts whereabouts, @Nullable String bin, @Nullable String place, @Nullable String station, @Nullable String builtInto,
        @Nullable String nonconformance, @Nullable String through, BigDecimal quantity, Instant since, @Nullable Instant until) {
}
