package io.takt.security;

import java.util.Map;

/** Knows which records of one kind are within the places that an account is for; what is not there is not told of them either. */
public interface RecordScope {

    /** What the audit trail calls the kind. */
    String entity();

    /** @throws io.takt.shared.OutsideScope if the record stands elsewhere; one that is unknown or stands nowhere is everybody's */
    void requireSeen(String code);

    /** Whether the history tells these values of a change, and not only that somebody has made it: they may name a place elsewhere. */
    default boolean tells(Map<String, Object> values) {
        return true;
    }
}
