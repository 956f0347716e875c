package io.takt.reliability.seams;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the product reaches the foreign machines. */
final class PeerDevices {

    private static final int PERIOD_MILLIS = 20;
    private static final Map<String, Integer> REGISTERS = Map.of("state", 0, "slot", 1, "reqSeq", 2, "doneSeq", 4, "ackSeq", 6,
            "bore", 8, "count", 10, "jobNo", 20, "carrierId", 32, "program", 44);

    private PeerDevices() {
    }

    static DeviceDefinition modbus(String code, String endpoint) {
        return machine(code, "modbus-tcp", endpoint, name -> "holding:" + REGISTERS.get(name));
    }

    static DeviceDefinition opcUa(String code, String endpoint) {
        return machine(code, "opcua", endpoint, name -> "ns=1;s=" + name);
    }

    /** A device that only its gateway reaches. */
    static DeviceDefinition unreachable(String code) {
        return new DeviceDefinition(code, "modbus-tcp", "127.0.0.1:1", Map.of(), 10_000,
                List.of(new TagDefinition("state", "holding:0", "uint16", null, null, false)), null, List.of());
    }

    private static DeviceDefinition machine(String code, String driver, String endpoint, Function<String, String> address) {
        List<TagDefinition> tags = List.of(out("state", "uint16", null, address), out("doneSeq", "uint32", null, address),
                out("bore", "uint32", "0.001", address), out("count", "uint16", null, address), in("slot", "uint16", address),
                in("reqSeq", "uint32", address), in("ackSeq", "uint32", address), in("jobNo", "string(24)", address),
                in("carrierId", "string(24)", address), in("program", "string(24)", address));
        return new DeviceDefinition(code, driver, endpoint, Map.of("timeoutMillis", "500"), PERIOD_MILLIS, tags,
                new HandshakeDefinition("reqSeq", "doneSeq", List.of("jobNo", "carrierId", "slot", "program"),
                        List.of("bore"), "ackSeq"),
                List.of(new TriggerDefinition("state", "STATE", "state"), new TriggerDefinition("parts", "COUNTER", "count")));
    }

    private static TagDefinition in(String name, String type, Function<String, String> address) {
        return new TagDefinition(name, address.apply(name), type, null, null, true);
    }

    private static TagDefinition out(String name, String type, @Nullable String scaling,
            Function<String, String> address) {
        return new TagDefinition(name, address.apply(name), type, scaling, null, false);
    }
}
