package io.takt.connectivity.spi;

import org.jspecify.annotations.Nullable;

/**
 * One layer of a connection test: {@code NAME}, {@code TCP}, {@code SESSION}, {@code READ} …
 *
 * @param trouble error code with a cure in the messages; null if the layer works
 */
public record LayerResult(String layer, boolean works, long millis, @Nullable String trouble, @Nullable String detail) {
}
