package io.takt.administration.spi;

/** A list of what has been said once: a sheet adds to it, and what is not in the sheet stays. Only undoing takes out what it added. */
public interface FactList<R extends Record> extends RecordList<R> {

    /** Whether a row says only what is known; what it leaves empty, it does not say. */
    boolean isSaid(R known, R row);

    /** @throws io.takt.shared.InvalidInput whose pointers are the row's components, such as {@code /level} */
    void add(String code, R row);

    /**
     * Takes a row out as if it had not been added.
     *
     * @throws io.takt.shared.ConcurrentChange if it is no longer as it was added
     */
    void takeBack(String code, R row);
}
