package io.takt.personnel;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person was granted once (B2MML QualificationTestResult). It is never overwritten: a renewal is a row of its own, and a
 * revocation is added to it.
 *
 * @param level        which of the qualification's levels, counted from 1; null where it has none
 * @param validFrom    the first day on which it counts, in the site's time zone
 * @param expiresOn    the last day on which it counts; null if it counts for ever
 * @param document     the number of the certificate on paper
 * @param renews       the row that it goes on from
 * @param revokedAt    plant time at which it was taken away
 * @param outlasted    whether another row of the same person counts for the same, or more, and lasts longer
 */
public record HeldQualification(long id, String person, String qualification, @Nullable Integer level, LocalDate validFrom,
        @Nullable LocalDate expiresOn, @Nullable String issuedBy, @Nullable String document, @Nullable Long renews,
        @Nullable Instant revokedAt, @Nullable String revokeReason, boolean outlasted) {

    /** So many days before its end a qualification is said to expire. */
    public static final int WARNING_DAYS = 30;

    /** How a row stands on a day. */
    public enum State { FUTURE, VALID, EXPIRING, EXPIRED, REVOKED }

    public State on(LocalDate day) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (day.isBefore(validFrom)) {
            return State.FUTURE;
        }
        if (expiresOn == null) {
            return State.VALID;
        }
        if (day.isAfter(expiresOn)) {
            return State.EXPIRED;
        }
        return day.plusDays(WARNING_DAYS).isBefore(expiresOn) ? State.VALID : State.EXPIRING;
    }

    /** Whether it counts on a day for what needs a level. */
    boolean counts(LocalDate day, @Nullable Integer needed) {
        return reaches(needed) && (on(day) == State.VALID || on(day) == State.EXPIRING);
    }

    /** Whether its level is enough; a higher one holds the lower ones. */
    boolean reaches(@Nullable Integer needed) {
        return needed == null || level != null && level >= needed;
    }
}
