package io.takt.connectivity;

import io.takt.connectivity.spi.LayerResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates and changes devices: connection, tags, triggers. All faults of a definition are told at once. */
public interface DeviceSetup {

    /** What the audit trail calls a device. */
    String ENTITY = "connectivity.device";

    /**
     * Saves a device definition and puts it to work.
     *
     * @throws io.takt.shared.InvalidInput naming every wrong field
     */
    void save(DeviceDefinition definition);

    /**
     * Forgets a device that was defined by mistake; what it has told stays in the records.
     *
     * @throws io.takt.shared.NotFound {@code connectivity.deviceUnknown}
     */
    void remove(String device);

    /** Tries the way to a device, layer by layer. */
    List<LayerResult> test(String device);

    /**
     * A device: how to reach it, what to read, what makes signals.
     *
     * @param driver   the driver's id, {@code modbus-tcp}, {@code modbus-rtu-over-tcp} or {@code opcua}
     * @param endpoint {@code 127.0.0.1:15024} or {@code opc.tcp://127.0.0.1:14841/…}
     * @param options  what the driver needs beside it, such as {@code unitId}
     */
    record DeviceDefinition(String code, String driver, String endpoint, Map<String, String> options, Integer periodMillis,
            List<TagDefinition> tags, @Nullable HandshakeDefinition handshake, List<TriggerDefinition> triggers) {

        /** What a request leaves out is empty; the check of the definition says so. */
        public DeviceDefinition {
            code = Objects.requireNonNullElse(code, "");
            driver = Objects.requireNonNullElse(driver, "");
            endpoint = Objects.requireNonNullElse(endpoint, "");
            options = Objects.requireNonNullElse(options, Map.of());
            periodMillis = Objects.requireNonNullElse(periodMillis, 0);
            tags = whole(tags, new TagDefinition("", "", "", null, null, false));
            triggers = whole(triggers, new TriggerDefinition("", "", ""));
        }

        /** Whether the other tells of the same machine, in the same way. */
        public boolean speaksTo(DeviceDefinition other) {
            return driver.equals(other.driver) && endpoint.equals(other.endpoint)
                    && Stream.of("unitId", "wordOrder").allMatch(option -> Objects.equals(options.get(option), other.options.get(option)));
        }
    }

    /**
     * @param address canonical address text of the driver: {@code holding:100:uint32}, {@code ns=2;s=M01.bore}
     * @param type    raw type: bool, uint16, int16, uint32, int32, float32, float64, string(n) …
     */
    record TagDefinition(String name, String address, String type, @Nullable String scaling, @Nullable String unit,
            boolean writable) {

        public TagDefinition {
            name = Objects.requireNonNullElse(name, "");
            address = Objects.requireNonNullElse(address, "");
            type = Objects.requireNonNullElse(type, "");
        }

        /** Whether a value of this tag can be compared with one of the other. */
        public boolean readsAs(TagDefinition other) {
            return name.equals(other.name) && address.equals(other.address) && type.equals(other.type)
                    && Objects.equals(scaling, other.scaling);
        }
    }

    /**
     * Which tags make the handshake: request and done sequence, parameters written before, values latched after.
     *
     * @param acknowledgeTag where the device learns that its answer is kept; null if it does not ask
     */
    record HandshakeDefinition(String requestTag, String doneTag, List<String> parameterTags, List<String> valueTags,
            @Nullable String acknowledgeTag) {

        public HandshakeDefinition(String requestTag, String doneTag, List<String> parameterTags,
                List<String> valueTags) {
            this(requestTag, doneTag, parameterTags, valueTags, null);
        }

        public HandshakeDefinition {
            requestTag = Objects.requireNonNullElse(requestTag, "");
            doneTag = Objects.requireNonNullElse(doneTag, "");
            parameterTags = whole(parameterTags, "");
            valueTags = whole(valueTags, "");
        }
    }

    /** A signal made from one tag: {@code COUNTER} or {@code STATE}. */
    record TriggerDefinition(String name, String type, String tag) {

        public TriggerDefinition {
            name = Objects.requireNonNullElse(name, "");
            type = Objects.requireNonNullElse(type, "");
            tag = Objects.requireNonNullElse(tag, "");
        }
    }

    private static <T> List<T> whole(@Nullable List<@Nullable T> given, T empty) {
        return given == null ? List.of() : given.stream().map(one -> one == null ? empty : one).toList();
    }
}
