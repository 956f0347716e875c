package io.takt.administration;

/** Numbers that people read in codes such as {@code PO-1001}: unique, rising, and given back by a roll-back. */
public interface NumberSequences {

    /** The first number of a sequence for which nobody has said another. */
    long FIRST = 1001;

    /** The next number of a sequence that begins with {@link #FIRST}, taken in the running transaction. */
    long next(String sequence);

    /**
     * The sequence's next number, taken in the running transaction: others wait until it ends.
     *
     * @param sequence what is numbered, such as {@code ordering.production-order}
     * @param first    the number of a sequence that has given none yet
     */
    long next(String sequence, long first);

    /** The number that would be given next. */
    long peek(String sequence, long first);

    /**
     * A sequence counts on from where another is, unless it is farther itself.
     *
     * @param first the number of a sequence that has given none yet
     */
    void goOn(String from, String sequence, long first);
}
