package io.takt.shared;

import java.util.function.Supplier;

/** Lets one piece of work be alone with the plant's records: no transaction is open meanwhile, and whoever begins one waits. */
public interface Standstill {

    /**
     * Waits for the transactions under way, then does the work.
     *
     * @throws Refused {@code platform.noStandstill} if some of them do not come to an end
     */
    <T> T alone(Supplier<T> work);
}
