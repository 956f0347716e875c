package io.takt.connectivity.domain;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Device definitions and the state of their triggers. */
public interface StoredDevices {

    List<DeviceDefinition> all();

    Optional<DeviceDefinition> find(String code);

    /** @param largestSequence the largest number that the handshake's request tag can hold; 0 without a handshake */
    void save(DeviceDefinition definition, long largestSequence);

    /** How often the device was saved anew. */
    Optional<Integer> version(String code);

    /** As {@link #version}; nobody else saves it until the running transaction has ended. */
    Optional<Integer> lock(String code);

    /** Forgets how a device is reached. Where its triggers and its handshake stand is kept, in case it comes again. */
    void remove(String code);

    /** By trigger name. */
    Map<String, TriggerState> triggers(String device);

    /** @throws io.takt.shared.ConcurrentChange if the trigger is not where it was */
    void move(String device, String trigger, TriggerState from, TriggerState to);
}
