package io.takt.connectivity.modbus;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.codec.RawType;
import io.takt.connectivity.codec.Scaling;
import io.takt.connectivity.codec.WordOrder;
import io.takt.shared.InvalidInput.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A device definition compiled for Modbus: either tags, or every fault in it. */
record ModbusTags(String host, int port, int unit, int timeoutMillis, WordOrder order, Map<String, ModbusTag> tags,
        List<Fault> faults) {

    private static final Pattern ENDPOINT = Pattern.compile("([A-Za-z0-9._-]+):(\\d{1,5})");

    static ModbusTags compile(DeviceDefinition definition) {
        List<Fault> faults = new ArrayList<>();
        Matcher endpoint = ENDPOINT.matcher(definition.endpoint());
        boolean reachable = endpoint.matches() && between(Integer.parseInt(endpoint.group(2)), 1, 65_535);
        if (!reachable) {
            faults.add(new Fault("/endpoint", "connectivity.endpointHostPort", definition.endpoint()));
        }
        int unit = number(definition, "unitId", 1, 0, 255, faults);
        int timeout = number(definition, "timeoutMillis", 1_000, 50, 30_000, faults);
        WordOrder order = "low-first".equals(definition.options().get("wordOrder"))
                ? WordOrder.LOW_FIRST : WordOrder.HIGH_FIRST;
        Map<String, ModbusTag> tags = new LinkedHashMap<>();
        for (int i = 0; i < definition.tags().size(); i++) {
            compile(definition.tags().get(i), "/tags/" + i, faults).ifPresent(tag -> tags.put(tag.name(), tag));
        }
        return new ModbusTags(reachable ? endpoint.group(1) : "", reachable ? Integer.parseInt(endpoint.group(2)) : 0,
                unit, timeout, order, Map.copyOf(tags), List.copyOf(faults));
    }

    private static Optional<ModbusTag> compile(TagDefinition tag, String pointer, List<Fault> faults) {
        Optional<ModbusAddress> address = ModbusAddress.parse(tag.address());
        Optional<RawType> type = RawType.parse(tag.type());
        Optional<Scaling> scaling = Scaling.parse(tag.scaling());
        if (address.isEmpty()) {
            faults.add(new Fault(pointer + "/address", "connectivity.modbusAddress", tag.address()));
        }
        if (type.isEmpty()) {
            faults.add(new Fault(pointer + "/type", "connectivity.rawType", tag.type()));
        }
        if (scaling.isEmpty() || type.isPresent() && !type.get().isNumber() && !scaling.get().equals(Scaling.NONE)) {
            faults.add(new Fault(pointer + "/scaling", "connectivity.scaling", String.valueOf(tag.scaling())));
        }
        if (tag.writable() && address.isPresent() && !address.get().area().isWritable()) {
            faults.add(new Fault(pointer + "/writable", "connectivity.areaReadOnly", tag.address()));
        }
        if (address.isEmpty() || type.isEmpty() || scaling.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ModbusTag(tag.name(), address.get(), type.get(), scaling.get(), tag.writable()));
    }

    private static int number(DeviceDefinition definition, String option, int standard, int least, int most,
            List<Fault> faults) {
        String text = definition.options().get(option);
        if (text == null) {
            return standard;
        }
        if (text.matches("\\d{1,6}") && between(Integer.parseInt(text), least, most)) {
            return Integer.parseInt(text);
        }
        faults.add(new Fault("/options/" + option, "connectivity.optionBetween", option, least, most));
        return standard;
    }

    private static boolean between(int value, int least, int most) {
        return value >= least && value <= most;
    }
}
