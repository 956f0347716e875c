package io.takt.connectivity.runtime;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A device's own clock is believed while it is near ours. */
final class SourceTimes {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private SourceTimes() {
    }

    static Instant trusted(@Nullable Instant source, Instant edge) {
        boolean absurd = source == null || Duration.between(source, edge).abs().compareTo(LIMIT) > 0;
        return absurd ? edge : source;
    }
}
