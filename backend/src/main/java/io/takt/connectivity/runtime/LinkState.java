package io.takt.connectivity.runtime;

import io.takt.connectivity.Devices.Link;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A device's link, the error code of what stands in its way, and since when. */
record LinkState(Link link, @Nullable String trouble, Instant since) {

    boolean isConnected() {
        return link == Link.CONNECTED;
    }
}
