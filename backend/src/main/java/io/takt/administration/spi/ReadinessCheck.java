package io.takt.administration.spi;

import java.util.List;

/** Looks whether one part of the product has all it needs to work. */
public interface ReadinessCheck {

    /** What is missing; empty if nothing is. */
    List<Missing> missing();

    /**
     * One thing that is missing.
     *
     * @param code      the message that says what is missing; {@code <code>.cure} says how to mend it
     * @param arguments what the message names
     */
    record Missing(String code, List<Object> arguments) {
    }
}
