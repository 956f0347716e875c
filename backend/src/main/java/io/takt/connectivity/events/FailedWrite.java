package io.takt.connectivity.events;

import org.jspecify.annotations.Nullable;

/**
 * A value that a device did not take.
 *
 * @param read what the device showed afterwards; null if it refused the value or showed none
 */
public record FailedWrite(String tag, String written, @Nullable String read) {
}
