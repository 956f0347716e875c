package io.takt.connectivity;

import java.util.Map;

/**
 * Asks a device for one cycle and gets exactly one answer: the request is kept in the caller's transaction and sent
 * after its commit; the answer comes back as a {@code HANDSHAKE} signal with the same sequence.
 */
public interface Handshakes {

    /**
     * @param device     the device's code; it must have a handshake
     * @param parameters tag name to value, such as {@code jobNo}, {@code carrierId}, {@code slot}, {@code program}
     * @return the sequence that the device's answer will repeat
     */
    long request(String device, Map<String, ?> parameters);

    /** Withdraws a request that the device has not taken; returns false when it is too late. */
    boolean withdraw(String device, long sequence);
}
