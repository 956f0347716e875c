package io.takt.administration.sheets;

import io.takt.shared.InvalidInput;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows that a library reads; whatever it stumbles over in a broken file becomes a refusal. */
final class SafeRows<R> implements Iterator<R> {

    private final Iterator<R> rows;

    private SafeRows(Iterator<R> rows) {
        this.rows = rows;
    }

    static <R> Stream<R> of(Stream<R> rows) {
        Iterator<R> safe = new SafeRows<>(rows.iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(safe, Spliterator.ORDERED), false).onClose(rows::close);
    }

    @Override
    public boolean hasNext() {
        return read(rows::hasNext);
    }

    @Override
    public R next() {
        return read(rows::next);
    }

    private static <T> T read(Supplier<T> some) {
        try {
            return some.get();
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (RuntimeException unfit) {
            throw InvalidInput.at(SheetFile.POINTER, "administration.fileBroken");
        }
    }
}
