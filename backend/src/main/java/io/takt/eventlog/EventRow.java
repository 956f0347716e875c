package io.takt.eventlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of the log; the facts are JSON text. */
record EventRow(long id, @Nullable Long position, String type, String aggregate, String code, String actor,
        @Nullable String causedBy, String facts, Instant plantAt, Instant systemAt) {
}
