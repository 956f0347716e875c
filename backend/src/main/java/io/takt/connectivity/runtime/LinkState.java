package io.takt.connectivity.runtime;

import io.takt.connectivity.Devices.Link;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device's link and the error code of what stands in its way.
 *
 * @param since plant time of the first good reading, or of the last one before the link was lost
 */
record LinkState(Link link, @Nullable String trouble, Instant since) {

    boolean isConnected() {
        return link == Link.CONNECTED;
    }
}
