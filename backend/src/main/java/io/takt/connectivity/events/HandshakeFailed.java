package io.takt.connectivity.events;

import io.takt.connectivity.Handshakes.Ticket;

/**
 * A request will not be sent any more; no answer comes for it.
 *
 * @param trouble the error code of why
 */
public record HandshakeFailed(String device, Ticket ticket, String trouble) {
}
