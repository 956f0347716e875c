package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.domain.TriggerState;
import io.takt.shared.ConcurrentChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one device's triggers. */
final class TriggerRows implements StoredDevices {

    private final Map<String, TriggerState> states = new HashMap<>();
    private final DeviceDefinition device;

    TriggerRows(DeviceDefinition device) {
        this.device = device;
    }

    @Override
    public Optional<Integer> version(String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Integer> lock(String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, TriggerState> triggers(String code) {
        return Map.copyOf(states);
    }

    @Override
    public void move(String code, String trigger, TriggerState from, TriggerState to) {
        if (!from.equals(states.getOrDefault(trigger, TriggerState.NEW))) {
            throw new ConcurrentChange("connectivity.triggerMoved", code, trigger);
        }
        states.put(trigger, to);
    }

    @Override
    public List<DeviceDefinition> all() {
        return List.of(device);
    }

    @Override
    public Optional<DeviceDefinition> find(String code) {
        return Optional.of(device);
    }

    @Override
    public void save(DeviceDefinition definition, long largestSequence) {
        throw new UnsupportedOperationException();
    }
}
