package io.takt.demo.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story under way or over.
 *
 * @param step      which step is played, counted from 0
 * @param pace      how fast plant time runs when it goes on
 * @param facts     what was learned on the way
 * @param startedAt plant time
 */
record Play(long id, String story, State state, int step, double pace, Facts facts, Instant startedAt,
        @Nullable Instant endedAt) {

    /** Where a story stands. */
    enum State {
        PLAYING, PAUSED, ENDED, STOPPED;

        boolean mayBecome(State next) {
            return switch (this) {
                case PLAYING -> next != PLAYING;
                case PAUSED -> next == PLAYING || next == STOPPED;
                case ENDED, STOPPED -> false;
            };
        }

        boolean isOver() {
            return this == ENDED || this == STOPPED;
        }
    }
}
