package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.domain.CycleCounts;
import io.takt.connectivity.spi.Reading;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.domain.Trigger;
import io.takt.connectivity.domain.Trigger.Step;
import io.takt.connectivity.domain.TriggerKind;
import io.takt.connectivity.domain.TriggerState;
import io.takt.connectivity.spi.Signal;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One device's triggers. A trigger's state and its signal are written together, so a crash repeats and
 * loses nothing; at first and after a commit of unknown outcome the row says where the trigger stands.
 */
final class TriggerWatch {

    private final DeviceDefinition device;
    private final StoredDevices devices;
    private final SignalInbox inbox;
    private final PlantClock clock;
    private final TransactionOperations transaction;
    private final CountRows counts;
    private final Map<String, TriggerState> states;
    private final Map<String, Trigger> triggers;
    private boolean doubtful = true;

    TriggerWatch(DeviceDefinition device, StoredDevices devices, SignalInbox inbox, PlantClock clock,
            TransactionOperations transaction, CountRows counts) {
        this.device = device;
        this.devices = devices;
        this.inbox = inbox;
        this.clock = clock;
        this.transaction = transaction;
        this.counts = counts;
        this.states = new HashMap<>();
        this.triggers = device.triggers().stream()
                .collect(Collectors.toMap(TriggerDefinition::name, trigger -> TriggerKind.trigger(device, trigger)));
    }

    void observe(Map<String, Reading> readings) {
        if (doubtful) {
            states.putAll(devices.triggers(device.code()));
            doubtful = false;
        }
        for (TriggerDefinition trigger : device.triggers()) {
            Reading reading = readings.get(trigger.tag());
            if (reading != null && reading.isGood()) {
                observe(trigger, reading);
            }
        }
    }

    private void observe(TriggerDefinition definition, Reading reading) {
        TriggerState state = states.getOrDefault(definition.name(), TriggerState.NEW);
        Object value = Objects.requireNonNull(reading.value());
        triggers.get(definition.name()).observe(state, value).ifPresent(step -> {
            doubtful = true;
            transaction.executeWithoutResult(status -> {
                devices.move(device.code(), definition.name(), state, step.next());
                if (CycleCounts.isCountedBy(device, definition)) {
                    counts.moved(device.code(), state, step.next());
                } else if (step.isSignal()) {
                    inbox.accept(List.of(arrival(definition, step, reading)));
                }
            });
            states.put(definition.name(), step.next());
            doubtful = false;
        });
    }

    private Arrival arrival(TriggerDefinition definition, Step step, Reading reading) {
        Instant now = clock.now();
        Map<String, Signal.Value> values = step.values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> new Signal.Value(value.getValue(), true)));
        return new Arrival(device.code(), definition.name(), Signal.Type.valueOf(definition.type()), step.next().epoch(),
                step.next().sequence(), values, SourceTimes.trusted(reading.sourceTime(), now), now);
    }
}
