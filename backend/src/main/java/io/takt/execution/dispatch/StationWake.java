package io.takt.execution.dispatch;

/** Tells dispatch to look at a station again, once the running transaction is safe. */
public interface StationWake {

    void afterCommit(String station);
}
