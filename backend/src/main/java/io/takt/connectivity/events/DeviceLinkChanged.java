package io.takt.connectivity.events;

import org.jspecify.annotations.Nullable;

/**
 * The product can talk to a device again, or no longer.
 *
 * @param trouble the error code of what stands in the way; null while connected
 */
public record DeviceLinkChanged(String device, boolean connected, @Nullable String trouble) {
}
