package io.takt.administration.spi;

/**
 * A list that becomes what the rows of a sheet say: who is not among them is taken out of it. The first component tells its rows
 * apart.
 */
public interface WholeList<R extends Record> extends RecordList<R> {

    /**
     * Adds a row, or replaces the one that is there.
     *
     * @throws io.takt.shared.InvalidInput whose pointers are the row's components, such as {@code /unit}
     */
    void put(String code, R row);

    void remove(String code, R row);
}
