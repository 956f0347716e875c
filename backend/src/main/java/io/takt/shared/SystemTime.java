package io.takt.shared;

import java.time.Instant;

/** The machine's own time: sessions, locks, audit. Everything that happens in the plant uses {@link PlantClock}. */
public interface SystemTime {

    Instant now();
}
