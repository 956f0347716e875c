package io.takt.connectivity.domain;

import org.jspecify.annotations.Nullable;

/**
 * How far a trigger has come; written with each of its signals, in one transaction.
 *
 * @param epoch    which life of the device's counter; a reset begins a new one
 * @param sequence the count within the epoch, or the number of changes of a state
 * @param last     the raw value seen last; null before the first
 */
public record TriggerState(long epoch, long sequence, @Nullable String last) {

    public static final TriggerState NEW = new TriggerState(1, 0, null);
}
