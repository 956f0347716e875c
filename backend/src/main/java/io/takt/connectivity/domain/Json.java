package io.takt.connectivity.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.takt.connectivity.spi.Signal;
import java.util.List;
import java.util.Map;

/** How maps and lists are kept in text columns: decimals and 64-bit integers stay exact. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Json() {
    }

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("cannot be kept as JSON: " + value, unwritable);
        }
    }

    public static Map<String, Signal.Value> values(String text) {
        return read(text, new TypeReference<>() { });
    }

    public static Map<String, Object> objects(String text) {
        return read(text, new TypeReference<>() { });
    }

    public static Map<String, String> texts(String text) {
        return read(text, new TypeReference<>() { });
    }

    public static List<String> names(String text) {
        return read(text, new TypeReference<>() { });
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("not the JSON that was kept: " + text, unreadable);
        }
    }
}
