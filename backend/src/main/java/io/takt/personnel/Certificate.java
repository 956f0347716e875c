package io.takt.personnel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to what a place needs.
 *
 * @param holder        what people call the person, or the account that belongs to none
 * @param qualification what is needed, as people call it
 * @param expiredOn     the last day on which it counted, where it has expired
 */
public record Certificate(String holder, String qualification, Status status, @Nullable LocalDate expiredOn) {

    /** Whether the person may do what needs it. */
    public enum Status { VALID, EXPIRED, MISSING }

    /** @param held what the person was ever granted of the qualification */
    static Certificate of(String holder, String qualification, List<HeldQualification> held, @Nullable Integer level, LocalDate day) {
        if (held.stream().anyMatch(row -> row.counts(day, level))) {
            return new Certificate(holder, qualification, Status.VALID, null);
        }
        return held.stream().filter(row -> row.reaches(level) && row.on(day) == HeldQualification.State.EXPIRED)
                .map(HeldQualification::expiresOn).max(Comparator.naturalOrder())
                .map(last -> new Certificate(holder, qualification, Status.EXPIRED, last))
                .orElseGet(() -> new Certificate(holder, qualification, Status.MISSING, null));
    }
}
