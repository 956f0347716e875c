package io.takt.rules.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.takt.rules.RuleFailure;
import io.takt.rules.domain.CompiledRules.FactRecord;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts out of records and conclusions into records, by component name. */
public final class Records {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Records() {
    }

    /** The components by name: numbers as decimals, enums as their names, records and lists of them as fact records. */
    public static Map<String, Object> facts(Record facts) {
        Map<String, Object> byName = new LinkedHashMap<>();
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
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

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new RuleFailure("the fact " + component.getName() + " cannot be read", unreadable);
        }
    }
}
