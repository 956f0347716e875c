package io.takt.shared;

import org.jspecify.annotations.Nullable;

/** Something that people call by a code. */
public interface Coded {

    String code();

    /** Whether this is its code, to the letter: to the database a code with a blank at its end is the same one. */
    default boolean hasCode(@Nullable String code) {
        return code().equals(code);
    }
}
