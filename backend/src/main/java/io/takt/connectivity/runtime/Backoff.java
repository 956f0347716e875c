package io.takt.connectivity.runtime;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** When what failed is tried again: later each time, and never all at once. */
final class Backoff {

    private static final long FIRST_MILLIS = 500;

    private final long longestMillis;
    private int failures;

    Backoff(Duration longest) {
        longestMillis = longest.toMillis();
    }

    void succeeded() {
        failures = 0;
    }

    /** @return nanoseconds until the next try */
    long failed() {
        long millis = Math.min(longestMillis, FIRST_MILLIS << Math.min(failures++, 6));
        return TimeUnit.MILLISECONDS.toNanos(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
