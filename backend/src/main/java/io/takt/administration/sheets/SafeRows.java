package io.takt.administration.sheets;

import io.takt.shared.InvalidInput;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows that a library reads; what it says of a broken file becomes a refusal. */
final class SafeRows<R> implements Iterator<R> {

    private final Iterator<R> rows;
    private final Class<? extends RuntimeException> broken;

    private SafeRows(Iterator<R> rows, Class<? extends RuntimeException> broken) {
        this.rows = rows;
        this.broken = broken;
    }

    static <R> Stream<R> of(Stream<R> rows, Class<? extends RuntimeException> broken) {
        Iterator<R> safe = new SafeRows<>(rows.iterator(), broken);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(safe, Spliterator.ORDERED), false).onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException failure) {
            throw broken.isInstance(failure) ? InvalidInput.at(SheetFile.POINTER, "administration.fileBroken") : failure;
        }
    }

    @Override
    public R next() {
        return rows.next();
    }
}
