package io.takt.administration.sheets;

import org.jspecify.annotations.Nullable;

/**
 * A cell that is not empty.
 *
 * @param value text, number, yes or no, or date with time
 * @param fault the message that says why the cell cannot be read; null if it can
 */
public record SheetCell(Object value, @Nullable String fault) {

    static SheetCell of(Object value) {
        return new SheetCell(value, null);
    }
}
