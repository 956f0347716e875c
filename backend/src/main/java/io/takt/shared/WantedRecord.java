package io.takt.shared;

import org.jspecify.annotations.Nullable;

/** What somebody wants a record to be, as it was sent: nothing of it is believed before it is checked. */
public interface WantedRecord {

    /** Needed for a new record; it never changes, so a change may leave it out. */
    @Nullable String code();

    /** A text as it is kept: blanks around it are no part of it. */
    static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
