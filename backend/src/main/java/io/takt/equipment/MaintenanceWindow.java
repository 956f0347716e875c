package io.takt.equipment;

import io.takt.plant.TimeSpan;
import java.time.Instant;

/**
 * A time in which a machine is not there for work, for it is maintained.
 *
 * @param from plant time
 * @param to   plant time, not included
 */
public record MaintenanceWindow(long id, String equipment, Instant from, Instant to, String reason) {

    public TimeSpan span() {
        return new TimeSpan(from, to);
    }
}
