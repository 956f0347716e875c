package io.takt.eventlog;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param position its number in the log; null until the sequencer has numbered it
 * @param plantAt  plant time
 * @param systemAt system time
 */
public record PlantEvent(long id, @Nullable Long position, String type, String aggregate, String code, String actor,
        Map<String, Object> facts, Instant plantAt, Instant systemAt) {
}
