package io.takt.shared;

import java.util.List;

/** Part of a list, with the size of the whole. */
public record Page<T>(List<T> items, long offset, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(java.util.function.Function<? super T, ? extends R> change) {
        return new Page<R>(items.stream().<R>map(change).toList(), offset, total);
    }
}
