package io.takt.definition.revision;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of what stands in a revision, to be compared with another revision's.
 *
 * @param table  which of its tables, such as {@code operations}
 * @param key    what the row is called in every revision, such as an operation's number; empty for the revision itself
 * @param fields its values by name; a null value is a field that is empty
 */
public record ContentRow(String table, String key, Map<String, @Nullable Object> fields) {

    /** The table of what stands in the revision itself. */
    public static final String HEAD = "head";

    public ContentRow {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        fields.forEach((name, value) -> plain.put(name, plain(value)));
        fields = plain;
    }

    /** Two numbers that are equal look equal. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
        return value instanceof Enum<?> choice ? choice.name() : value;
    }
}
