package io.takt.connectivity.domain;

import java.time.Instant;

/** What came in and went out long ago: rows that nothing will change or compare itself with any more. */
public interface EndedRows {

    /**
     * Deletes the oldest signals that ended before a moment, but for the last of each trigger: a later one must not be
     * taken for new. Failed signals stay, because people may still try them again.
     *
     * @return how many
     */
    int deleteSignals(Instant before, int atMost);

    /**
     * Deletes the oldest requests of each device that ended before a moment, but for its last ones: they tell what the
     * device was asked, what its outputs should show, and which of its cycles may still be counted.
     *
     * @return how many
     */
    int deleteCommands(Instant before, int atMost);
}
