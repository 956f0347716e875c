package io.takt.shared;

import java.util.List;
import java.util.Optional;

/**
 * The rows of one kind of record that is read in two steps: its own row, and what is put to it.
 *
 * @param <R> a record's own row
 */
public interface AssembledRows<T extends MasterRecord, W extends WantedRecord, R> extends NestedRecordRows<T, W> {

    List<R> page(ListQuery query);

    Optional<R> row(String code);

    Optional<R> lockedRow(String code);

    Optional<R> keptRow(String code);

    /** The records of some rows, in their order; asks the same few questions however many there are. */
    List<T> whole(List<R> rows);

    @Override
    default List<T> list(ListQuery query) {
        List<R> rows = page(query);
        return rows.isEmpty() ? List.of() : whole(rows);
    }

    @Override
    default Optional<T> find(String code) {
        return row(code).map(this::one);
    }

    @Override
    default Optional<T> lock(String code) {
        return lockedRow(code).map(this::one);
    }

    @Override
    default Optional<T> keep(String code) {
        return keptRow(code).map(this::one);
    }

    private T one(R row) {
        return whole(List.of(row)).get(0);
    }
}
