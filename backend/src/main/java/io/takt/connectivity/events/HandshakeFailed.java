package io.takt.connectivity.events;

import io.takt.connectivity.Handshakes.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * A request will not be sent any more; no answer comes for it.
 *
 * @param trouble the error code of why
 * @param write   the value that the device did not take; null if it is not about one
 */
public record HandshakeFailed(String device, Ticket ticket, String trouble, @Nullable FailedWrite write) {

    /** The device forgot the request, but its counter says that it has worked; what it measured is lost. */
    public static final String WORKED_UNHEARD = "connectivity.workedUnheard";
    /** The device forgot the request and its count: nobody knows whether it has worked. */
    public static final String COUNT_LOST = "connectivity.countLost";
}
