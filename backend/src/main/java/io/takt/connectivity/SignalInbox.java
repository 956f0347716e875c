package io.takt.connectivity;

import io.takt.connectivity.spi.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Takes signals in, each once: a batch may be repeated, overlap another or come out of order. */
public interface SignalInbox {

    /**
     * Keeps the signals that are new, in the caller's transaction or its own; they are handled after its commit.
     *
     * @throws io.takt.shared.InvalidInput naming each arrival of an unknown device
     */
    void accept(List<Arrival> batch);

    /** Tries the device's waiting signals again, after the commit: something they may have waited for has changed. */
    void retryWaiting(String device);

    /**
     * A signal as it comes in.
     *
     * @param sourceTime when the device says it happened
     * @param edgeTime   when it was read from the device
     */
    record Arrival(String device, String trigger, Signal.Type type, long epoch, long sequence,
            Map<String, Signal.Value> values, Instant sourceTime, Instant edgeTime) {
    }
}
