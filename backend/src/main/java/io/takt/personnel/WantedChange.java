package io.takt.personnel;

import io.takt.shared.WantedRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A swap of two persons' shifts, or without the other the overtime of one. */
public record WantedChange(@Nullable String person, @Nullable LocalDate day, @Nullable String shift, @Nullable String other,
        @Nullable LocalDate otherDay, @Nullable String otherShift, @Nullable String reason) {

    public WantedChange {
        reason = WantedRecord.stripped(reason);
    }

    boolean swap() {
        return other != null;
    }
}
