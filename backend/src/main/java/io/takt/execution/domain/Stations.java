package io.takt.execution.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one thing is decided at a time: a station's row is locked while its next work is chosen. */
public interface Stations {

    Station lock(String code);

    /**
     * The station, locked, if no machine works there and no job waits for one, as far as that is written down, and unless
     * somebody else has it: who holds an order's lock must not wait for a station's. One that is busy stays locked as well.
     */
    Optional<Station> lockIfIdle(String code);

    void setUpFor(String code, String setupFamily);

    /** A station and what it is set up for. */
    record Station(String code, @Nullable String setupFamily) {
    }
}
