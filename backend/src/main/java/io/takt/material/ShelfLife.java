package io.takt.material;

import io.takt.shared.FieldFaults;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How long a material keeps, as it says itself or else its class.
 *
 * @param days null for ever
 */
public record ShelfLife(@Nullable Integer days) {

    /** Longer than anybody keeps anything. */
    public static final int LONGEST = 36_500;

    static FieldFaults check(@Nullable Integer days, FieldFaults faults) {
        return faults.require(days == null || days > 0 && days <= LONGEST, "/shelfLifeDays", "material.shelfLifeUnfit", LONGEST);
    }

    /** From when on what was made on a day must no longer be used; null for never. */
    @Nullable Instant expiry(LocalDate made, ZoneId zone) {
        return days == null ? null : made.plusDays(days).atStartOfDay(zone).toInstant();
    }
}
