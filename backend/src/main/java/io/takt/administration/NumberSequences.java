package io.takt.administration;

/** Numbers that people read in codes such as {@code PO-1001}: unique, rising, gaps allowed after a roll-back. */
public interface NumberSequences {

    /** The first number of every sequence. */
    long FIRST = 1001;

    /**
     * The sequence's next number, taken in the running transaction: others wait until it ends.
     *
     * @param sequence what is numbered, such as {@code ordering.production-order}
     */
    long next(String sequence);
}
