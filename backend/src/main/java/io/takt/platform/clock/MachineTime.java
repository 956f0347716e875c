package io.takt.platform.clock;

import io.takt.shared.SystemTime;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The machine's clock, in the milliseconds that the database keeps. The only place that asks the system for the time. */
class MachineTime implements SystemTime {

    private final Clock clock = Clock.systemUTC();

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
