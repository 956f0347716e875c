package io.takt.administration;

import java.util.function.Function;
import java.util.function.Predicate;

/** Gives new codes to things, by the pattern of their kind: each code once, however many ask at once. */
public interface Numbering {

    /**
     * The next code of a kind, taken in the running transaction: others wait until it ends, and if it fails the number is the
     * next one's.
     *
     * @param kind  what is numbered, such as {@code ordering.production-order}
     * @param taken whether something has a code already; it is passed over
     */
    String next(String kind, Predicate<String> taken);

    /**
     * Does work that needs a new code, in a transaction. Where gaps are allowed, the code is taken before that begins, so that
     * nobody waits for the work of others.
     *
     * @param place the code of the place that the new thing is at
     * @param taken whether somebody has given a code by hand; it is passed over
     */
    <T> T numbered(String kind, String place, Predicate<String> taken, Function<String, T> work);
}
