package io.takt.connectivity.runtime;

import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.domain.Command;
import io.takt.connectivity.domain.Commands;
import io.takt.connectivity.domain.Commands.Sequence;
import io.takt.connectivity.domain.CycleCounts;
import io.takt.connectivity.domain.CycleCounts.Count;
import io.takt.connectivity.events.FailedWrite;
import io.takt.connectivity.events.HandshakeFailed;
import io.takt.connectivity.runtime.VerifiedWrite.NotTaken;
import io.takt.connectivity.spi.Reading;
import io.takt.connectivity.spi.Signal;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a handshake that are written, each in its own transaction. */
@Component
class HandshakeRows {

    private final Commands commands;
    private final CycleCounts counts;
    private final SignalInbox inbox;
    private final ApplicationEventPublisher events;
    private final LiveUpdates live;
    private final PlantClock clock;

    HandshakeRows(Commands commands, CycleCounts counts, SignalInbox inbox, ApplicationEventPublisher events,
            LiveUpdates live, PlantClock clock) {
        this.commands = commands;
        this.counts = counts;
        this.inbox = inbox;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    Optional<Command> open(String device) {
        return commands.open(device);
    }

    Optional<Long> lastOver(String device) {
        return commands.lastOver(device);
    }

    @Transactional
    boolean move(Command command, List<Command.State> from, Command.State to) {
        live.changed("connectivity.device", command.device());
        return commands.move(command.id(), from, to, clock.now());
    }

    /** The answer's signal, the end of the request and what it explains of the device's count, together. */
    @Transactional
    void answered(Command command, Map<String, Reading> values, @Nullable Instant sourceTime) {
        Instant now = clock.now();
        Map<String, Signal.Value> latched = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue().latched()));
        inbox.accept(List.of(new Arrival(command.device(), "done", Signal.Type.HANDSHAKE, command.epoch(),
                command.sequence(), latched, SourceTimes.trusted(sourceTime, now), now)));
        commands.answered(command.id(), now);
        counts.explained(command.device(), 1);
        live.changed("connectivity.device", command.device());
    }

    @Transactional
    void missed(Command command, NotTaken notTaken, int attempts) {
        if (command.attempts() + 1 >= attempts) {
            fail(command, notTaken.code(), notTaken.write());
        } else {
            commands.missed(command.id(), command.attempts() + 1, notTaken.code(), clock.now());
            live.changed("connectivity.device", command.device());
        }
    }

    @Transactional
    void fail(Command command, String trouble, @Nullable FailedWrite write) {
        commands.end(command.id(), Command.State.FAILED, trouble, clock.now());
        events.publishEvent(new HandshakeFailed(command.device(), command.ticket(), trouble, write));
        live.changed("connectivity.device", command.device());
    }

    /**
     * A device forgot the request. If it has counted a cycle, it worked before it forgot; if its counter is lost, nobody
     * knows: asked again, it might work the same part twice. Neither is left to it.
     *
     * @return whether the request has ended
     */
    @Transactional
    boolean endForgotten(Command command) {
        Optional<Count> count = counts.lock(command.device());
        if (count.filter(now -> now.open() > 0).isPresent()) {
            counts.explained(command.device(), 1);
            fail(command, HandshakeFailed.WORKED_UNHEARD, null);
            return true;
        }
        boolean lost = count.map(Count::quarantinedAt).filter(at -> at.isAfter(command.requestedAt())).isPresent();
        if (lost) {
            fail(command, HandshakeFailed.COUNT_LOST, null);
        }
        return lost;
    }

    /** A device that counted on without us, or a database put back to yesterday: the next request takes a number after it. */
    @Transactional
    void stepOver(String device, long shown) {
        commands.lockSequence(device).filter(sequence -> sequence.isBehind(shown))
                .ifPresent(sequence -> commands.moveSequence(device, epochAfter(sequence, shown), shown));
    }

    private static long epochAfter(Sequence sequence, long shown) {
        return shown < sequence.last() ? sequence.epoch() + 1 : sequence.epoch();
    }
}
