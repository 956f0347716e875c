package io.takt.connectivity.domain;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import java.util.Map;
import java.util.Optional;

/** Which triggers there are, and what their tag must be. */
public final class TriggerKind {

    private static final Map<String, Integer> UNSIGNED_BITS = Map.of("uint8", 8, "uint16", 16, "uint32", 32, "uint64", 64);
    private static final Map<String, Long> LARGEST = Map.of("uint16", 65_535L, "int16", 32_767L, "uint32", 4_294_967_295L,
            "int32", 2_147_483_647L, "int64", Long.MAX_VALUE - 1, "uint64", Long.MAX_VALUE - 1);

    private TriggerKind() {
    }

    public static Trigger trigger(DeviceDefinition device, TriggerDefinition trigger) {
        return switch (trigger.type()) {
            case "COUNTER" -> new CounterTrigger(counterBits(tag(device, trigger.tag()).orElseThrow().type()).orElseThrow());
            case "STATE" -> new StateTrigger(trigger.tag());
            default -> throw new IllegalArgumentException("no trigger is called " + trigger.type());
        };
    }

    /** A counter rolls over at the width of its unsigned type. */
    public static Optional<Integer> counterBits(String type) {
        return Optional.ofNullable(UNSIGNED_BITS.get(type));
    }

    /** The largest number that a sequence tag of this type can show. */
    public static Optional<Long> largestSequence(String type) {
        return Optional.ofNullable(LARGEST.get(type));
    }

    public static Optional<TagDefinition> tag(DeviceDefinition device, String name) {
        return device.tags().stream().filter(tag -> tag.name().equals(name)).findFirst();
    }
}
