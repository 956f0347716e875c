package io.takt.connectivity.events;

/**
 * A request will not be sent any more; no answer comes for it.
 *
 * @param trouble the error code of why
 */
public record HandshakeFailed(String device, long sequence, String trouble) {
}
