package io.takt.connectivity.setup;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.shared.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A device as the columns of a sheet hold it: what the driver needs, and the handshake, stand beside the address. */
final class DeviceValues {

    static final int LONGEST_ADDRESS = 255;
    static final String CODE = "code";
    static final String DRIVER = "driver";
    static final String ENDPOINT = "endpoint";
    static final String UNIT_ID = "unitId";
    static final String WORD_ORDER = "wordOrder";
    static final String TIMEOUT = "timeoutMillis";
    static final String PERIOD = "periodMillis";
    static final String REQUEST = "requestTag";
    static final String DONE = "doneTag";
    static final String ACKNOWLEDGE = "acknowledgeTag";
    static final String PARAMETERS = "parameterTags";
    static final String VALUES = "valueTags";
    static final String TAGS = "tags";
    static final String TRIGGERS = "triggers";

    private DeviceValues() {
    }

    static Map<String, @Nullable Object> of(DeviceDefinition device) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        HandshakeDefinition handshake = device.handshake();
        values.put(CODE, device.code());
        values.put(DRIVER, device.driver());
        values.put(ENDPOINT, device.endpoint());
        values.put(UNIT_ID, number(device.options().get(UNIT_ID)));
        values.put(WORD_ORDER, device.options().get(WORD_ORDER));
        values.put(TIMEOUT, number(device.options().get(TIMEOUT)));
        values.put(PERIOD, device.periodMillis());
        values.put(REQUEST, handshake == null ? null : handshake.requestTag());
        values.put(DONE, handshake == null ? null : handshake.doneTag());
        values.put(ACKNOWLEDGE, handshake == null ? null : handshake.acknowledgeTag());
        values.put(PARAMETERS, handshake == null ? List.of() : handshake.parameterTags());
        values.put(VALUES, handshake == null ? List.of() : handshake.valueTags());
        values.put(TAGS, device.tags().stream().map(DeviceValues::of).toList());
        values.put(TRIGGERS, device.triggers().stream().map(DeviceValues::of).toList());
        return values;
    }

    private static Map<String, @Nullable Object> of(TagDefinition tag) {
        return Fields.of("name", tag.name(), "address", tag.address(), "type", tag.type(), "scaling", tag.scaling(), "unit", tag.unit(),
                "writable", tag.writable());
    }

    private static Map<String, @Nullable Object> of(TriggerDefinition trigger) {
        return Fields.of("name", trigger.name(), "type", trigger.type(), "tag", trigger.tag());
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,9}") ? null : Integer.valueOf(text);
    }

    /** @param values as {@link #of} gives them; they may have been JSON since */
    static DeviceDefinition device(Map<String, ? extends @Nullable Object> values) {
        return new DeviceDefinition(text(values, CODE), text(values, DRIVER), text(values, ENDPOINT), options(values),
                values.get(PERIOD) instanceof Number period ? period.intValue() : 0,
                rows(values.get(TAGS)).stream().map(DeviceValues::tag).toList(), handshake(values),
                rows(values.get(TRIGGERS)).stream().map(row -> new TriggerDefinition(text(row, "name"), text(row, "type"), text(row, "tag"))).toList());
    }

    private static TagDefinition tag(Map<String, @Nullable Object> row) {
        return new TagDefinition(text(row, "name"), text(row, "address"), text(row, "type"), said(row, "scaling"), said(row, "unit"),
                Boolean.TRUE.equals(row.get("writable")));
    }

    private static Map<String, String> options(Map<String, ? extends @Nullable Object> values) {
        Map<String, String> options = new TreeMap<>();
        for (String option : List.of(UNIT_ID, WORD_ORDER, TIMEOUT)) {
            String value = said(values, option);
            if (value != null) {
                options.put(option, value);
            }
        }
        return options;
    }

    private static @Nullable HandshakeDefinition handshake(Map<String, ? extends @Nullable Object> values) {
        String request = said(values, REQUEST);
        String done = said(values, DONE);
        return request == null && done == null ? null : new HandshakeDefinition(text(values, REQUEST), text(values, DONE),
                names(values.get(PARAMETERS)), names(values.get(VALUES)), said(values, ACKNOWLEDGE));
    }

    private static String text(Map<String, ? extends @Nullable Object> values, String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    private static @Nullable String said(Map<String, ? extends @Nullable Object> values, String key) {
        Object value = values.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static List<String> names(@Nullable Object list) {
        return list instanceof List<?> several ? several.stream().map(String::valueOf).toList() : List.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> rows(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, @Nullable Object>>) list;
    }
}
