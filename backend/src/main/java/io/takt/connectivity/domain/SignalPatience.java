package io.takt.connectivity.domain;

import java.time.Duration;

/**
 * How long a signal is tried and waited for.
 *
 * @param attempts         tries of a signal that fails before it is set aside for people
 * @param waitingTimeToLive how long a signal that nobody waits for is kept open
 */
public record SignalPatience(int attempts, Duration waitingTimeToLive) {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** Twice more at once, because most failures are two that met; then aside, longer each time. */
    public Duration afterFailure(int attempts) {
        return attempts < 3 ? Duration.ZERO : Duration.ofMillis(500L << Math.min(attempts - 3, 6));
    }

    public Duration beforeNextLook(int waits) {
        Duration wait = Duration.ofSeconds(1L << Math.min(waits, 5));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
