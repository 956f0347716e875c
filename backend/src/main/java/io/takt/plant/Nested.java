package io.takt.plant;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows inside a record, as they were sent. */
final class Nested {

    private Nested() {
    }

    /** None were sent, or what was sent; a row that is nothing at all is no row. */
    static <T> List<T> orEmpty(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }
}
