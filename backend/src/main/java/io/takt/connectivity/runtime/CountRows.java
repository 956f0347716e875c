package io.takt.connectivity.runtime;

import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.domain.Command;
import io.takt.connectivity.domain.Commands;
import io.takt.connectivity.domain.CycleCounts;
import io.takt.connectivity.domain.CycleCounts.Count;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.domain.TriggerState;
import io.takt.connectivity.spi.Signal;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares what a device counts with what it was asked for. What nobody asked for is shown to people and never guessed. */
@Component
class CountRows {

    private final CycleCounts counts;
    private final Commands commands;
    private final StoredDevices devices;
    private final SignalInbox inbox;
    private final PlantClock clock;

    CountRows(CycleCounts counts, Commands commands, StoredDevices devices, SignalInbox inbox, PlantClock clock) {
        this.counts = counts;
        this.commands = commands;
        this.devices = devices;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** What nobody has explained yet; nothing for a device that does not count. */
    long open(String device) {
        return counts.find(device).map(Count::open).orElse(0L);
    }

    /** The device's counter moved on, in the transaction that moves its trigger. */
    @Transactional(propagation = Propagation.MANDATORY)
    void moved(String device, TriggerState before, TriggerState after) {
        long step = after.sequence() - before.sequence();
        if (before.last() == null) {
            counts.counted(device, 0);
        } else if (after.epoch() != before.epoch() || step > CycleCounts.LARGEST_STEP) {
            counts.quarantine(device, clock.now());
            tell(device, after, Map.of("countedBefore", before.last(), "countedNow", String.valueOf(after.last())));
        } else {
            counts.counted(device, step);
        }
    }

    /**
     * The difference has stood long enough to be no matter of who was read first. A request that the device still has may
     * be one of the counted; one that was given up may be another; the rest is told.
     */
    @Transactional
    void settle(String device) {
        long open = counts.lock(device).map(Count::open).orElse(0L);
        if (open < 0) {
            counts.explained(device, open);
            return;
        }
        long unasked = open - commands.open(device).filter(CountRows::isSent).map(sent -> 1).orElse(0);
        if (unasked > 0 && counts.takeGivenUp(device)) {
            counts.explained(device, 1);
            unasked--;
        }
        if (unasked > 0) {
            counts.explained(device, unasked);
            TriggerState now = Optional.ofNullable(devices.triggers(device).get(Signal.CYCLES)).orElse(TriggerState.NEW);
            tell(device, now, Map.of("unasked", unasked));
        }
    }

    private static boolean isSent(Command command) {
        return command.state() != Command.State.REQUESTED;
    }

    private void tell(String device, TriggerState at, Map<String, Object> facts) {
        Instant now = clock.now();
        Map<String, Signal.Value> values = new HashMap<>();
        facts.forEach((name, content) -> values.put(name, new Signal.Value(content, true)));
        inbox.accept(List.of(new Arrival(device, Signal.CYCLES, Signal.Type.COUNTER, at.epoch(), at.sequence(), values, now, now)));
    }
}
