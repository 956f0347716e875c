package io.takt.shared;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one kind of record that has lists inside of it: each list is kept as rows of its own, which are written anew whenever the
 * record is.
 */
public interface NestedRecordRows<T extends MasterRecord, W extends WantedRecord> extends RecordRows<T, W> {

    long idOf(String code);

    /** Adds the record without its lists. */
    void insert(W wanted);

    /** Changes the record without its lists. */
    void update(long id, W wanted);

    /** Removes the record whose lists are gone. */
    void delete(long id);

    /** Adds the rows of the lists. */
    void fill(long id, W wanted);

    /** Removes the rows of the lists. */
    void clear(long id);

    @Override
    default void add(W wanted) {
        insert(wanted);
        fill(idOf(String.valueOf(wanted.code())), wanted);
    }

    @Override
    default void change(long id, W wanted) {
        update(id, wanted);
        clear(id);
        fill(id, wanted);
    }

    @Override
    default void remove(long id) {
        clear(id);
        delete(id);
    }

    /** Adds the rows of one list, if it has any. */
    static <R> void fill(long id, @Nullable List<R> rows, BiConsumer<Long, List<R>> adding) {
        if (rows != null && !rows.isEmpty()) {
            adding.accept(id, rows);
        }
    }
}
