package io.takt.administration.lists;

import io.takt.shared.FieldFaults;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view of a list that somebody wants to keep.
 *
 * @param shared  whether everybody sees it
 * @param filter  what the list is filtered by
 * @param sort    the field that it is sorted by; null as the list has it
 * @param order   {@code ASC} or {@code DESC}
 * @param columns null as whoever opens it has chosen
 */
public record WantedQuery(@Nullable String name, @Nullable Boolean shared, @Nullable Map<String, @Nullable Object> filter,
        @Nullable String sort, @Nullable String order, @Nullable Columns columns) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SORT = 80;
    private static final Set<String> ORDERS = Set.of("ASC", "DESC");

    public WantedQuery {
        name = name == null ? null : name.strip();
    }

    FieldFaults faults() {
        return new FieldFaults().name("/name", name).fits("/name", name, LONGEST_NAME).given("/filter", filter)
                .fits("/sort", sort, LONGEST_SORT).require(order == null || ORDERS.contains(order), "/order", "administration.orderUnknown")
                .require(columns == null || columns.fits(), "/columns", "administration.columnsUnfit");
    }

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    String named() {
        return Objects.requireNonNull(name);
    }
}
