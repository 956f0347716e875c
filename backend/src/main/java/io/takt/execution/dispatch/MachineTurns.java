package io.takt.execution.dispatch;

import java.util.List;

/** What gives machines their next work; stations are looked at one after the other. */
public interface MachineTurns {

    /** Stations at which something waits for its turn. */
    List<String> stationsWanting();

    /** Gives the station's machine its next work, if it is free. */
    void dispatch(String station);
}
