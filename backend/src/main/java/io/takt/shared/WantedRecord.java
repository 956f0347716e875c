package io.takt.shared;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wants a record to be, as it was sent: nothing of it is believed before it is checked. */
public interface WantedRecord {

    /** Needed for a new record; it never changes, so a change may leave it out. */
    @Nullable String code();

    /** Rows inside a record as they were sent: none, or those that are something. */
    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    /** A text as it is kept: blanks around it are no part of it. */
    static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
