package io.takt.connectivity;

import java.util.List;
import java.util.Map;

/**
 * Asks a device for one cycle and gets exactly one answer: the request is kept in the caller's transaction and sent
 * after its commit; the answer comes back as a {@code HANDSHAKE} signal with the same ticket.
 */
public interface Handshakes {

    /**
     * @param device     the device's code; it must have a handshake
     * @param parameters tag name to value, such as {@code jobNo}, {@code carrierId}, {@code slot}, {@code program}
     * @return the ticket that the device's answer will bear
     */
    Ticket request(String device, Map<String, ?> parameters);

    /** The names of the parameters that a device wants with each request; none without a handshake. */
    List<String> asked(String device);

    /**
     * Gives a request up. One that was not sent never will be; of one that the device has, the answer is acknowledged so
     * that the device is free, and is otherwise left alone. Nothing happens to a request that is over.
     */
    void giveUp(String device, Ticket ticket);

    /**
     * Which of a device's requests: small devices count their sequences round and round, each round is an epoch.
     *
     * @param epoch    the round
     * @param sequence the number that the device sees
     */
    record Ticket(long epoch, long sequence) {
    }
}
