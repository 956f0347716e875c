package io.takt.connectivity.runtime;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** When a dead device is probed again: later each time, and never all at once. */
final class Backoff {

    private static final long LONGEST_MILLIS = 15_000;
    private static final long FIRST_MILLIS = 500;

    private int failures;

    void succeeded() {
        failures = 0;
    }

    /** @return nanoseconds until the next probe */
    long failed() {
        long millis = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(failures++, 6));
        return TimeUnit.MILLISECONDS.toNanos(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
