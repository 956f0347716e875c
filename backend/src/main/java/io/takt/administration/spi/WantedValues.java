package io.takt.administration.spi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.shared.InvalidInput;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * The values of a wanted record or of a row of a list, by the names of its components; the rows of a list are such values in turn.
 *
 * @param <W> the wanted record, or the row
 */
public final class WantedValues<W> {

    private final Class<W> type;
    private final ObjectMapper json;

    public WantedValues(Class<W> type, ObjectMapper json) {
        this.type = type;
        this.json = json;
    }

    /**
     * The record that has these values.
     *
     * @param given what a component has no value for is null in the record
     * @throws InvalidInput if no such record can be, for a row of a list lacks what it cannot be without
     */
    public W wanted(Map<String, ? extends @Nullable Object> given) {
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            known.put(component.getName(), given.get(component.getName()));
        }
        try {
            return json.convertValue(known, type);
        } catch (IllegalArgumentException unfit) {
            throw InvalidInput.at(ImportedSheet.KEY, "administration.rowUnfit");
        }
    }

    /** The values of a record. */
    public static Map<String, @Nullable Object> of(Record record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            ReflectionUtils.makeAccessible(component.getAccessor());
            values.put(component.getName(), plain(ReflectionUtils.invokeMethod(component.getAccessor(), record)));
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Enum<?> one) {
            return one.name();
        }
        if (value instanceof List<?> several) {
            return several.stream().map(WantedValues::plain).toList();
        }
        return value instanceof Record row ? of(row) : value;
    }

    /** Whether two values are the same to people: 2.5 is 2.50, and an empty list is none. */
    public static boolean alike(@Nullable Object one, @Nullable Object other) {
        return same(emptied(plain(one)), emptied(plain(other)));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second) == 0;
        }
        if (one instanceof List<?> rows && other instanceof List<?> others) {
            return rows.size() == others.size() && IntStream.range(0, rows.size()).allMatch(at -> alike(rows.get(at), others.get(at)));
        }
        if (one instanceof Map<?, ?> values && other instanceof Map<?, ?> others) {
            return values.keySet().equals(others.keySet())
                    && values.entrySet().stream().allMatch(entry -> alike(entry.getValue(), others.get(entry.getKey())));
        }
        return Objects.equals(one, other);
    }

    private static @Nullable Object emptied(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty() || "".equals(value) ? null : value;
    }
}
