package io.takt.administration.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of master data as people fill it into a sheet: a row is a record, known by its {@link #KEY code}. Everything runs in
 * the transaction and with the permissions of whoever asks.
 */
public interface ImportedSheet {

    /** The column that says which record a row is. */
    String KEY = "code";

    /** What the audit trail calls it, such as {@code material.class}; its sheet and columns have their names in the messages by it. */
    String entity();

    /** The kinds of record that must be there before, because these name them. */
    default Set<String> after() {
        return Stream.concat(columns().stream(), nested().stream().flatMap(NestedSheet::allColumns)).map(SheetColumn::refers)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /**
     * Whether a record whose row names what the file brings later is written without that, and completed in the end. One of which
     * this would make something else waits for the rest of its sheet.
     */
    default boolean isCompletedLater() {
        return true;
    }

    /** The columns in the order in which people read them; the key is the first. */
    List<SheetColumn> columns();

    /** The lists inside of its records; each has a sheet of its own, called {@code <entity>.<component>} in the messages. */
    default List<NestedSheet> nested() {
        return List.of();
    }

    /** Gives every record that is not archived: each value by its column's key, and each list of rows by its component. */
    void export(Consumer<Map<String, ? extends @Nullable Object>> row);

    /** The first codes that new records may name; a kind of which there may be many reads no more than those. */
    default List<String> codes(int most) {
        List<String> codes = new ArrayList<>();
        export(row -> codes.add(String.valueOf(row.get(KEY))));
        return codes.stream().sorted().limit(most).toList();
    }

    /** A record as {@link #export} gives it. */
    Optional<Map<String, ? extends @Nullable Object>> find(String code);

    /** What a row is laid over: whatever the row does not say is as it is there. Empty for what begins with the row. */
    default Optional<Map<String, ? extends @Nullable Object>> base(Map<String, @Nullable Object> row) {
        return find(String.valueOf(row.get(KEY)));
    }

    /**
     * Adds or changes the record of a row.
     *
     * @param row the values of the columns that the sheet has, and lists as a whole; what is not there stays as it is, null empties it
     * @throws io.takt.shared.InvalidInput whose pointers are the keys of columns, {@code /breaks/2/minutes} inside of a list
     */
    RowChange apply(Map<String, @Nullable Object> row);

    /**
     * Takes back what a row has done.
     *
     * @return the version that the record has then; that of the change if it is gone
     * @throws io.takt.shared.ConcurrentChange if the record is no longer as the row has left it
     * @throws io.takt.shared.InUse            if something names a record that would be gone
     */
    int undo(RowChange change);
}
