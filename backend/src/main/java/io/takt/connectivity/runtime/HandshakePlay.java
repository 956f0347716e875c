package io.takt.connectivity.runtime;

import static io.takt.connectivity.domain.Command.State.ACKNOWLEDGED;
import static io.takt.connectivity.domain.Command.State.REQUESTED;
import static io.takt.connectivity.domain.Command.State.SENT;
import static io.takt.connectivity.domain.Command.State.VERIFIED;

import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.domain.Command;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One device's handshake, played from its rows and from what the device itself shows, so that it goes on after a crash of
 * either: a request that the device has taken is never written again, an answer is kept once and then acknowledged, and one
 * that the device forgot is asked again only if its own counter says that it has not worked.
 */
final class HandshakePlay {

    private static final int ATTEMPTS = 3;

    private final String device;
    private final HandshakeDefinition handshake;
    private final @Nullable String counterTag;
    private final HandshakeRows rows;

    /** @param counterTag where the device counts its cycles; null if it does not */
    HandshakePlay(String device, HandshakeDefinition handshake, @Nullable String counterTag, HandshakeRows rows) {
        this.device = device;
        this.handshake = handshake;
        this.counterTag = counterTag;
        this.rows = rows;
    }

    /** @param readings what the device showed in this scan */
    void turn(DeviceSession session, Map<String, Reading> readings) {
        OptionalLong requested = Numbers.whole(readings, handshake.requestTag());
        OptionalLong done = Numbers.whole(readings, handshake.doneTag());
        if (requested.isEmpty() || done.isEmpty()) {
            return;
        }
        acknowledge(session, readings, done.getAsLong());
        rows.open(device).ifPresentOrElse(
                command -> play(session, command, readings, requested.getAsLong(), done.getAsLong()),
                () -> rows.stepOver(device, Math.max(requested.getAsLong(), done.getAsLong())));
    }

    private void play(DeviceSession session, Command command, Map<String, Reading> readings, long requested, long done) {
        boolean shown = requested == command.sequence() || done == command.sequence();
        if (command.state() == REQUESTED) {
            begin(session, command, shown);
        } else if (done == command.sequence()) {
            collect(session, command);
        } else if (requested != command.sequence()) {
            sendAgain(session, command, readings);
        } else if (command.state() != VERIFIED) {
            rows.move(command, List.of(SENT, ACKNOWLEDGED), VERIFIED);
        }
    }

    /** A request that was never sent, but stands in the device already, would be answered by an older cycle. */
    private void begin(DeviceSession session, Command command, boolean shown) {
        if (shown) {
            rows.fail(command, "connectivity.sequenceTaken", null);
        } else if (rows.move(command, List.of(REQUESTED), SENT)) {
            send(session, command);
        }
    }

    /** Not before the device's count was read in the same scan: it says whether the device has worked. */
    private void sendAgain(DeviceSession session, Command command, Map<String, Reading> readings) {
        boolean countIsKnown = counterTag == null || Numbers.whole(readings, counterTag).isPresent();
        if (countIsKnown && !rows.endForgotten(command)) {
            send(session, command);
        }
    }

    private void send(DeviceSession session, Command command) {
        try {
            command.parameters().forEach((tag, value) -> VerifiedWrite.of(session, tag, value));
            VerifiedWrite.write(session, handshake.requestTag(), command.sequence());
            rows.move(command, List.of(SENT, VERIFIED), ACKNOWLEDGED);
            VerifiedWrite.verify(session, handshake.requestTag(), command.sequence());
            rows.move(command, List.of(ACKNOWLEDGED), VERIFIED);
        } catch (VerifiedWrite.NotTaken notTaken) {
            rows.missed(command, notTaken, ATTEMPTS);
        }
    }

    /** The values belong to the answer if the answer is the same before and after they were read. */
    private void collect(DeviceSession session, Command command) {
        Map<String, Reading> values = session.read(handshake.valueTags());
        Map<String, Reading> after = session.read(new ArrayList<>(List.of(handshake.doneTag())));
        Reading done = after.get(handshake.doneTag());
        OptionalLong same = Numbers.whole(after, handshake.doneTag());
        if (same.isPresent() && same.getAsLong() == command.sequence()) {
            rows.answered(command, values, Objects.requireNonNull(done).sourceTime());
            acknowledge(session, after, command.sequence());
        }
    }

    /** Said again until the device shows that it heard: after a restart, too. */
    private void acknowledge(DeviceSession session, Map<String, Reading> readings, long done) {
        String tag = handshake.acknowledgeTag();
        if (tag == null || Numbers.whole(readings, tag).orElse(0) == done) {
            return;
        }
        if (rows.lastOver(device).filter(last -> last == done).isPresent()) {
            session.write(tag, done);
        }
    }
}
