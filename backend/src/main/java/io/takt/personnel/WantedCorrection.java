package io.takt.personnel;

import io.takt.shared.WantedRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a team shall work on a day instead of what was published.
 *
 * @param shift null for a day off
 */
public record WantedCorrection(@Nullable String team, @Nullable LocalDate day, @Nullable String shift, @Nullable String reason) {

    public WantedCorrection {
        reason = WantedRecord.stripped(reason);
    }
}
