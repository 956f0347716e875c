package io.takt.rules.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.takt.rules.RuleFailure;
import io.takt.rules.domain.CompiledRules.FactRecord;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts out of records and conclusions into records, by component name. */
public final class Records {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> record) {
            return Stream.of(record.getRecordComponents()).map(Records::accessor).toList();
        }
    };

    private Records() {
    }

    /** The components by name: numbers as decimals, enums as their names, records and lists of them as fact records. */
    public static Map<String, Object> facts(Record facts) {
        Map<String, Object> byName = new LinkedHashMap<>();
        for (Method component : COMPONENTS.get(facts.getClass())) {
            byName.put(component.getName(), fact(read(component, facts)));
        }
        return byName;
    }

    /** The record of these values; a value without a component, or of the wrong kind, is a fault of the rules. */
    public static <C extends Record> C conclusion(Class<C> type, Map<String, Object> values) {
        try {
            return JSON.convertValue(values, type);
        } catch (IllegalArgumentException mismatch) {
            throw new RuleFailure("the conclusion " + values + " is no " + type.getSimpleName(), mismatch);
        }
    }

    /** Records or maps as the log keeps them. */
    public static String json(List<?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException unwritable) {
            throw new RuleFailure("the decision cannot be written", unwritable);
        }
    }

    /** What the log kept, as a list of this type. */
    public static <T> List<T> list(String json, Class<T> type) {
        try {
            return JSON.readValue(json, JSON.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException unreadable) {
            throw new RuleFailure("the kept decision cannot be read", unreadable);
        }
    }

    private static @Nullable Object fact(@Nullable Object value) {
        if (value instanceof Record record) {
            return new FactRecord(record.getClass().getSimpleName(), facts(record));
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Records::fact).toList();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Number number ? new BigDecimal(number.toString()) : value;
    }

    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    private static @Nullable Object read(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new RuleFailure("the fact " + component.getName() + " cannot be read", unreadable);
        }
    }
}
