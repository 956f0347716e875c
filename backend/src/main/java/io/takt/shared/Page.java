package io.takt.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Part of a list, with the size of the whole. */
public record Page<T>(List<T> items, long offset, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The part that is asked for of a list that is held in memory, which is in the order that it is sorted by. */
    public static <T> Page<T> of(List<T> all, ListQuery query) {
        List<T> sorted = new ArrayList<>(all);
        if (query.descending()) {
            Collections.reverse(sorted);
        }
        return new Page<>(sorted.stream().skip(query.offset()).limit(query.limit()).toList(), query.offset(), all.size());
    }

    /** Everything of a list, some hundred at a time, in the order of a column; null for its own order. */
    public static <T> void each(@Nullable String sort, Function<ListQuery, Page<T>> list, Consumer<List<T>> told) {
        Page<T> page;
        int offset = 0;
        do {
            page = list.apply(new ListQuery(offset, ListQuery.LARGEST, sort, false, Map.of()));
            told.accept(page.items());
            offset += page.items().size();
        } while (!page.items().isEmpty() && offset < page.total());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<R>(items.stream().<R>map(change).toList(), offset, total);
    }
}
