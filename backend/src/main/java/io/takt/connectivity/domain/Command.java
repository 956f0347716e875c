package io.takt.connectivity.domain;

import io.takt.connectivity.Handshakes.Ticket;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to a device, kept before it is sent. */
public record Command(long id, String device, long epoch, long sequence, Map<String, Object> parameters, State state,
        int attempts, @Nullable String trouble, Instant requestedAt) {

    public Ticket ticket() {
        return new Ticket(epoch, sequence);
    }

    /** How far a command has come: {@code SENT} is written before the first byte goes out. */
    public enum State { REQUESTED, SENT, ACKNOWLEDGED, VERIFIED, FAILED, EXPIRED, WITHDRAWN }
}
