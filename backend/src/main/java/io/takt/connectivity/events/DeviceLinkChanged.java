package io.takt.connectivity.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The product can talk to a device again, or no longer.
 *
 * @param trouble the error code of what stands in the way; null while connected
 * @param since   plant time of the first good reading, or of the last one before the link was lost
 */
public record DeviceLinkChanged(String device, boolean connected, @Nullable String trouble, Instant since) {
}
