package io.takt.administration.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.Refers;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.shared.FieldFaults;
import io.takt.shared.WantedRecord;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * The values of a wanted record, by the names of its components.
 *
 * @param <W> the wanted record
 */
final class WantedValues<W extends WantedRecord> {

    private static final Map<Class<?>, Type> TYPES = Map.of(String.class, Type.TEXT, BigDecimal.class, Type.NUMBER,
            Integer.class, Type.WHOLE, Boolean.class, Type.YES_NO, LocalDate.class, Type.DATE, LocalTime.class, Type.TIME);
    private static final Map<String, Integer> LONGEST = Map.of(ImportedSheet.KEY, FieldFaults.LONGEST_CODE,
            "nameZh", FieldFaults.LONGEST_NAME, "nameEn", FieldFaults.LONGEST_NAME);

    private final Class<W> type;
    private final ObjectMapper json;

    WantedValues(Class<W> type, ObjectMapper json) {
        this.type = type;
        this.json = json;
    }

    /** The columns of those components that a cell can hold. */
    List<SheetColumn> columns(Set<String> needed, Map<String, List<String>> choices) {
        List<SheetColumn> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = component.getName();
            List<String> offered = component.getType().isEnum()
                    ? Arrays.stream(component.getType().getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList()
                    : choices.getOrDefault(key, List.of());
            Refers refers = component.getAnnotation(Refers.class);
            typeOf(component, refers).ifPresent(cell -> columns.add(new SheetColumn(key, cell, needed.contains(key), LONGEST.get(key),
                    offered, refers == null ? null : refers.value())));
        }
        columns.sort(Comparator.comparing(column -> !column.key().equals(ImportedSheet.KEY)));
        return List.copyOf(columns);
    }

    private static Optional<Type> typeOf(RecordComponent component, @Nullable Refers refers) {
        if (component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>")) {
            return Optional.of(Type.LIST);
        }
        if (refers != null) {
            return Optional.of(Type.REFERENCE);
        }
        return component.getType().isEnum() ? Optional.of(Type.CHOICE) : Optional.ofNullable(TYPES.get(component.getType()));
    }

    /** @param given what a component has no value for is null in the record */
    W wanted(Map<String, ? extends @Nullable Object> given) {
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            known.put(component.getName(), given.get(component.getName()));
        }
        return json.convertValue(known, type);
    }

    Map<String, @Nullable Object> of(W wanted) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            ReflectionUtils.makeAccessible(component.getAccessor());
            Object value = ReflectionUtils.invokeMethod(component.getAccessor(), wanted);
            values.put(component.getName(), value instanceof Enum<?> one ? one.name() : value);
        }
        return values;
    }

    boolean alike(W one, W other) {
        Map<String, @Nullable Object> values = of(one);
        return of(other).entrySet().stream().allMatch(entry -> alike(values.get(entry.getKey()), entry.getValue()));
    }

    /** Whether two values are the same to people: 2.5 is 2.50, and an empty list is none. */
    static boolean alike(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second) == 0;
        }
        return Objects.equals(emptied(one), emptied(other));
    }

    private static @Nullable Object emptied(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty() || "".equals(value) ? null : value;
    }
}
