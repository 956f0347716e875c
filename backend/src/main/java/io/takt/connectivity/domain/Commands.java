package io.takt.connectivity.domain;

import io.takt.connectivity.Handshakes.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command rows and each device's durable sequence. */
public interface Commands {

    /** The handshake of a device, locked until the transaction ends. */
    Optional<Sequence> lockSequence(String device);

    /** What a device wants to be told with a request; nothing without a handshake. */
    List<String> parameterTags(String device);

    void moveSequence(String device, long epoch, long last);

    void add(String device, long epoch, long sequence, Map<String, ?> parameters, Instant now);

    /** The oldest request that is neither answered nor ended. */
    Optional<Command> open(String device);

    /** The sequence of the sent request that ended last, by its answer or because it was given up. */
    Optional<Long> lastOver(String device);

    /** False if the command was not in one of these states any more. */
    boolean move(long id, List<Command.State> from, Command.State to, Instant now);

    void missed(long id, int attempts, String trouble, Instant now);

    /** Ends a command without an answer. */
    void end(long id, Command.State state, String trouble, Instant now);

    /** {@code WITHDRAWN} if it was not sent, else {@code EXPIRED}; nothing if it is over. */
    void giveUp(String device, Ticket ticket, Instant now);

    void answered(long id, Instant now);

    /** How many requests of a device wait to be sent or answered. */
    int openCount(String device);

    /**
     * A device's durable sequence.
     *
     * @param largest the largest number that the device's request tag can hold
     */
    record Sequence(long epoch, long last, long largest, List<String> parameterTags) {

        /** Zero is what an empty device shows, so no request ever carries it. */
        public Sequence next() {
            return last >= largest ? new Sequence(epoch + 1, 1, largest, parameterTags)
                    : new Sequence(epoch, last + 1, largest, parameterTags);
        }

        /** Whether the device shows a number that lies before us: the next requests would look taken already. */
        public boolean isBehind(long shown) {
            long ahead = Math.floorMod(shown - last, largest + 1);
            return shown > 0 && shown <= largest && ahead != 0 && ahead < largest / 2;
        }
    }
}
