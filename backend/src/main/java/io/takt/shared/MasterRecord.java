package io.takt.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record that people keep for the plant: it has its code for ever, a version, and may be archived. */
public interface MasterRecord {

    long id();

    /** What kind of record it is, as the audit trail calls it, such as {@code material.definition}. */
    String entity();

    String code();

    /** What may be changed in it, by the field's name. */
    Map<String, ?> fields();

    boolean archived();

    int version();

    /** Whether this is its code, to the letter: to the database a code with a blank at its end is the same one. */
    default boolean hasCode(@Nullable String code) {
        return code().equals(code);
    }
}
