package io.takt.personnel;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person is not there, from a day to a day, both included. It is never changed: what turns out otherwise is withdrawn, and
 * recorded anew.
 *
 * @param withdrawnBy who said that it is not so; null while it is
 */
public record Absence(long id, String person, Kind kind, LocalDate from, LocalDate until, String reason, String recordedBy,
        Instant recordedAt, @Nullable String withdrawnBy, @Nullable Instant withdrawnAt) {

    /** Why a person is not there. */
    public enum Kind { VACATION, SICKNESS, TRAINING, BUSINESS, OTHER }

    public boolean covers(LocalDate day) {
        return withdrawnBy == null && !day.isBefore(from) && !day.isAfter(until);
    }
}
