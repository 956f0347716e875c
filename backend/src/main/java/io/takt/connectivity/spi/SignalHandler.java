package io.takt.connectivity.spi;

/** Knows what a signal means. Called in the dispatcher's transaction, one signal of a lane at a time, in order. */
public interface SignalHandler {

    /** Whether signals of this trigger are this handler's; exactly one handler takes each trigger type. */
    boolean takes(Signal.Type type);

    Outcome handle(Signal signal);

    /** What became of a signal: {@code WAITING} rows are kept, shown and tried again when something changes. */
    enum Outcome { DONE, WAITING, IGNORED }
}
