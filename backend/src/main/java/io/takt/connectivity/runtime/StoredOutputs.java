package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.Outputs;
import io.takt.connectivity.domain.Command;
import io.takt.connectivity.domain.Command.State;
import io.takt.connectivity.domain.OutputCommands;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.domain.TriggerKind;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredOutputs implements Outputs {

    /** How long a device that did not take a wish is left alone. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final OutputCommands commands;
    private final StoredDevices devices;
    private final LiveUpdates live;
    private final PlantClock clock;

    StoredOutputs(OutputCommands commands, StoredDevices devices, LiveUpdates live, PlantClock clock) {
        this.commands = commands;
        this.devices = devices;
        this.live = live;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> devicesWith(List<String> tags) {
        return commands.devicesWith(tags);
    }

    @Override
    @Transactional
    public void set(String device, Map<String, ?> values) {
        if (!commands.lock(device)) {
            throw new NotFound("connectivity.deviceUnknown", device);
        }
        Optional<Command> last = commands.last(device);
        if (last.filter(before -> stands(before, values)).isPresent()) {
            return;
        }
        refuseWrong(devices.find(device).orElseThrow(), values);
        commands.supersede(device, clock.now());
        commands.add(device, last.map(Command::sequence).orElse(0L) + 1, values, clock.now());
        live.changed("connectivity.device", device);
    }

    private boolean stands(Command before, Map<String, ?> values) {
        boolean same = before.parameters().keySet().equals(values.keySet())
                && values.entrySet().stream().allMatch(value -> Numbers.same(value.getValue(), before.parameters().get(value.getKey())));
        boolean failedLongAgo = before.state() == State.FAILED && before.requestedAt().plus(PAUSE).isBefore(clock.now());
        return same && !failedLongAgo;
    }

    private static void refuseWrong(DeviceDefinition device, Map<String, ?> values) {
        List<Fault> faults = values.keySet().stream()
                .filter(name -> TriggerKind.tag(device, name).filter(tag -> tag.writable()).isEmpty())
                .map(name -> new Fault("/" + name, "connectivity.tagNotWritable", name)).toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
