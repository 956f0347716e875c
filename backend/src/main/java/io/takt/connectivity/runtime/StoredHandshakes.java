package io.takt.connectivity.runtime;

import io.takt.connectivity.Handshakes;
import io.takt.connectivity.domain.Commands;
import io.takt.connectivity.domain.Commands.Sequence;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredHandshakes implements Handshakes {

    private final Commands commands;
    private final LiveUpdates live;
    private final PlantClock clock;

    StoredHandshakes(Commands commands, LiveUpdates live, PlantClock clock) {
        this.commands = commands;
        this.live = live;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Ticket request(String device, Map<String, ?> parameters) {
        Sequence sequence = commands.lockSequence(device)
                .orElseThrow(() -> new NotFound("connectivity.handshakeUnknown", device));
        refuseWrong(parameters, sequence.parameterTags());
        Sequence next = sequence.next();
        commands.moveSequence(device, next.epoch(), next.last());
        commands.add(device, next.epoch(), next.last(), parameters, clock.now());
        live.changed("connectivity.device", device);
        return new Ticket(next.epoch(), next.last());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> asked(String device) {
        return commands.parameterTags(device);
    }

    @Override
    @Transactional
    public void giveUp(String device, Ticket ticket) {
        commands.giveUp(device, ticket, clock.now());
        live.changed("connectivity.device", device);
    }

    /** A parameter left out would leave the last cycle's value in the device. */
    private static void refuseWrong(Map<String, ?> parameters, List<String> tags) {
        List<Fault> faults = Stream.concat(
                parameters.keySet().stream().filter(name -> !tags.contains(name))
                        .map(name -> new Fault("/" + name, "connectivity.parameterUnknown", name)),
                tags.stream().filter(tag -> parameters.get(tag) == null)
                        .map(tag -> new Fault("/" + tag, "connectivity.parameterMissing", tag))).toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
