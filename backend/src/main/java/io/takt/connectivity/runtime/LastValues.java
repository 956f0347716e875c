package io.takt.connectivity.runtime;

import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.spi.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The last values of one device. They grow stale when the link is lost or nothing was read for a while. */
final class LastValues {

    static final Duration FRESH = Duration.ofMillis(3_500);

    private final long freshNanos;
    private volatile Map<String, Reading> readings = Map.of();
    private volatile long readAt = System.nanoTime();
    private volatile @Nullable Instant heardAt;

    LastValues(int periodMillis) {
        freshNanos = Math.max(FRESH.toNanos(), TimeUnit.MILLISECONDS.toNanos(3L * periodMillis));
    }

    /** @param now plant time */
    void put(Map<String, Reading> fresh, Instant now) {
        Map<String, Reading> merged = new HashMap<>(readings);
        merged.putAll(fresh);
        readings = Map.copyOf(merged);
        readAt = System.nanoTime();
        heardAt = now;
    }

    /** Whether nothing was read for so long that nothing is known any more. */
    boolean isSilent() {
        return System.nanoTime() - readAt > freshNanos;
    }

    /** Plant time of the last reading; null before the first. */
    @Nullable Instant heardAt() {
        return heardAt;
    }

    @Nullable Reading of(String tag, boolean connected) {
        Reading reading = readings.get(tag);
        boolean stale = !connected || isSilent();
        return reading != null && stale ? new Reading(reading.value(), Quality.STALE, reading.sourceTime()) : reading;
    }
}
