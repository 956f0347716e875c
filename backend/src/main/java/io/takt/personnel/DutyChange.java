package io.takt.personnel;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person works otherwise than the team. Of a swap, {@code person} gives the shift of {@code day} to {@code other} and takes
 * the other's shift; of overtime, {@code person} works the shift beside the own.
 *
 * @param other       with whom it was swapped; null for overtime, as are day and shift
 * @param withdrawnBy who said that it is not so; null while it is
 */
public record DutyChange(long id, String person, LocalDate day, String shift, @Nullable String other, @Nullable LocalDate otherDay,
        @Nullable String otherShift, String reason, String recordedBy, Instant recordedAt, @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {

    public boolean swap() {
        return other != null;
    }
}
