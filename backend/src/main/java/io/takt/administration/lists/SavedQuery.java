package io.takt.administration.lists;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view of a list under a name.
 *
 * @param mine whether it belongs to whoever asks
 * @param by   what people call its owner
 */
public record SavedQuery(long id, String name, boolean shared, boolean mine, String by, Map<String, @Nullable Object> filter,
        @Nullable String sort, @Nullable String order, @Nullable Columns columns, int version) {
}
