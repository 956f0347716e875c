package io.takt.personnel;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was published of a team's day. It is never changed: the latest of a day counts.
 *
 * @param shift  the shift's code; null for a day off
 * @param reason why it was corrected; null for what came of a calendar
 */
public record RosterDay(long id, String team, LocalDate day, @Nullable String shift, @Nullable String reason, String publishedBy,
        Instant publishedAt) {
}
