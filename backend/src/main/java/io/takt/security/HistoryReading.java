package io.takt.security;

/** What reading the history of one kind of record needs besides reading its module: a module has one for what not all its readers see. */
public interface HistoryReading {

    /** What the audit trail calls the kind. */
    String entity();

    String permission();
}
