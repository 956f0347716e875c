package io.takt.connectivity.spi;

import java.util.List;

/** Knows what a signal means. Called in the dispatcher's transaction, one signal of a lane at a time, in order. */
public interface SignalHandler {

    /** Whether signals of this trigger are this handler's; no two handlers use the same signal. */
    boolean takes(Signal.Type type);

    /** Whether it has a use for a signal of a type that it takes; of several that take a type, one has. */
    default boolean uses(Signal signal) {
        return true;
    }

    Outcome handle(Signal signal);

    /** Where a person may send a signal that waits or failed, the likeliest first. */
    default List<SignalTarget> targets(Signal signal) {
        return List.of();
    }

    /** What became of a signal. */
    enum Outcome {
        DONE,
        /** Kept, shown and tried again when something changes. */
        WAITING,
        IGNORED,
        /** The target that a person chose cannot take it any more; it waits to be sent elsewhere. */
        UNFIT
    }
}
