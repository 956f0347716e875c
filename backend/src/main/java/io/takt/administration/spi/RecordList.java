package io.takt.administration.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A list that belongs to the records of a kind and is kept apart from them, by rules of its own. In a workbook it is a sheet as a
 * list inside of them is: the components of its rows are the columns, and those that may not be null are needed. It is a
 * {@link WholeList} or a {@link FactList}.
 *
 * @param <R> one of its rows
 */
public interface RecordList<R extends Record> {

    /** The kind of record that it belongs to, such as {@code material.definition}. */
    String entity();

    /** What it is called within a record; its sheet has its words by {@code <entity>.<component>}. */
    String component();

    Class<R> type();

    /** The rows of some records by their codes, always in the same order; those that have none may be left out. */
    Map<String, List<R>> of(Collection<String> codes);
}
