package io.takt.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /** A shift that somebody gives away. */
    public record Turn(String person, LocalDate day, String shift) {
    }

    public boolean swap() {
        return other != null;
    }

    public boolean agreed() {
        return withdrawnBy == null;
    }

    public List<String> persons() {
        return other == null ? List.of(person) : List.of(person, other);
    }

    /** What is given away; nothing for overtime. */
    public List<Turn> given() {
        return other == null || otherDay == null || otherShift == null ? List.of()
                : List.of(new Turn(person, day, shift), new Turn(other, otherDay, otherShift));
    }
}
