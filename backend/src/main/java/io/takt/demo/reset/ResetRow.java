package io.takt.demo.reset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reset as it is kept; its story is what is played when it is done. */
record ResetRow(long id, State state, String requestedBy, Instant requestedAt, @Nullable String story, @Nullable Long millis,
        @Nullable Long emptied) {

    /** One that was asked for is carried out, after a crash too. */
    enum State { REQUESTED, DONE, FAILED }
}
