package io.takt.administration.spi;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list inside of a record, which people fill into a sheet of its own: each row says first whose it is.
 *
 * @param component the list's name in the record
 * @param columns   what one of its rows holds; where lists are inside of the rows, the first tells those of one record apart
 * @param nested    the lists inside of its rows
 */
public record NestedSheet(String component, List<SheetColumn> columns, List<NestedSheet> nested) {

    /** The column that holds the record's code. */
    public static final String OWNER = "record";

    public NestedSheet {
        columns = List.copyOf(columns);
        nested = List.copyOf(nested);
    }

    /** Its columns, and those of the lists inside of it. */
    Stream<SheetColumn> allColumns() {
        return Stream.concat(columns.stream(), nested.stream().flatMap(NestedSheet::allColumns));
    }
}
