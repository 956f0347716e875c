package io.takt.shared;

import java.time.Instant;

/**
 * The time of the plant: domain times, BPMN timers, shifts and device times read it. In the demo it may run faster
 * than the system's clock; it never runs backwards.
 */
public interface PlantClock {

    Instant now();

    /** Plant seconds per system second; 1 outside the demo. */
    double factor();

    default long millis() {
        return now().toEpochMilli();
    }
}
