package io.takt.connectivity.runtime;

import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.spi.Reading;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The last values of one device. They grow stale when the link is lost or nothing was read for a while. */
final class LastValues {

    private static final Duration FRESH = Duration.ofSeconds(4);

    private final long freshNanos;
    private volatile Map<String, Reading> readings = Map.of();
    private volatile long readAt = System.nanoTime();

    LastValues(int periodMillis) {
        freshNanos = Math.max(FRESH.toNanos(), TimeUnit.MILLISECONDS.toNanos(3L * periodMillis));
    }

    void put(Map<String, Reading> fresh) {
        Map<String, Reading> merged = new HashMap<>(readings);
        merged.putAll(fresh);
        readings = Map.copyOf(merged);
        readAt = System.nanoTime();
    }

    @Nullable Reading of(String tag, boolean connected) {
        Reading reading = readings.get(tag);
        boolean stale = !connected || System.nanoTime() - readAt > freshNanos;
        return reading != null && stale ? new Reading(reading.value(), Quality.STALE, reading.sourceTime()) : reading;
    }
}
