package io.takt.administration;

import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** How codes of a kind shall be made. */
public record WantedNumberPattern(@Nullable String code, @Nullable String pattern, @Nullable CounterReset resets,
        @Nullable Integer startsAt, @Nullable Boolean gapFree) implements WantedRecord {

    public WantedNumberPattern {
        pattern = WantedRecord.stripped(pattern);
    }
}
