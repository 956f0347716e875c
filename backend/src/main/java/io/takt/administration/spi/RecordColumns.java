package io.takt.administration.spi;

import io.takt.administration.spi.SheetColumn.Type;
import io.takt.shared.FieldFaults;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a record is as sheets: a column for each component that a cell can hold, and a sheet for each list of records. */
public final class RecordColumns {

    private static final Map<Class<?>, Type> TYPES = Map.of(String.class, Type.TEXT, BigDecimal.class, Type.NUMBER,
            Integer.class, Type.WHOLE, int.class, Type.WHOLE, Boolean.class, Type.YES_NO, boolean.class, Type.YES_NO,
            LocalDate.class, Type.DATE, LocalTime.class, Type.TIME);
    private static final Map<String, Integer> LONGEST = Map.of(ImportedSheet.KEY, FieldFaults.LONGEST_CODE,
            "nameZh", FieldFaults.LONGEST_NAME, "nameEn", FieldFaults.LONGEST_NAME);

    private final Map<String, List<String>> choices;

    /** @param choices the only values of a text, by its name; inside of a list by {@code list.name} */
    public RecordColumns(Map<String, List<String>> choices) {
        this.choices = choices;
    }

    /** @param needed whether a component needs a value */
    public List<SheetColumn> columns(Class<?> type, Predicate<RecordComponent> needed) {
        List<SheetColumn> columns = new ArrayList<>(columns(type, "", needed));
        columns.sort(Comparator.comparing(column -> !column.key().equals(ImportedSheet.KEY)));
        return List.copyOf(columns);
    }

    /** The columns of a list's rows. */
    public List<SheetColumn> ofRows(Class<?> type) {
        return columns(type, "", RecordColumns::neverNull);
    }

    private List<SheetColumn> columns(Class<?> type, String within, Predicate<RecordComponent> needed) {
        List<SheetColumn> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = component.getName();
            Refers refers = component.getAnnotation(Refers.class);
            typeOf(component, refers).ifPresent(cell -> columns.add(new SheetColumn(key, cell, needed.test(component), LONGEST.get(key),
                    offered(component, within), refers == null ? null : refers.value())));
        }
        return columns;
    }

    private List<String> offered(RecordComponent component, String within) {
        return component.getType().isEnum()
                ? Arrays.stream(component.getType().getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList()
                : choices.getOrDefault(within + component.getName(), List.of());
    }

    /** The lists of records inside of it. */
    public List<NestedSheet> nested(Class<?> type) {
        return nested(type, "");
    }

    private List<NestedSheet> nested(Class<?> type, String within) {
        List<NestedSheet> nested = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> row = rowOf(component);
            if (row != null) {
                String path = within + component.getName() + ".";
                nested.add(new NestedSheet(component.getName(), columns(row, path, RecordColumns::neverNull), nested(row, path)));
            }
        }
        return nested;
    }

    private static boolean neverNull(RecordComponent component) {
        return component.getType().isPrimitive() || component.isAnnotationPresent(Needed.class)
                || !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The record of which a component is a list; null if it is none. */
    private static @Nullable Class<?> rowOf(RecordComponent component) {
        return List.class.equals(component.getType()) && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord() ? row : null;
    }

    private static Optional<Type> typeOf(RecordComponent component, @Nullable Refers refers) {
        if (component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>")) {
            return Optional.of(Type.LIST);
        }
        if (refers != null) {
            return Optional.of(Type.REFERENCE);
        }
        if (component.isAnnotationPresent(NamesFile.class)) {
            return Optional.of(Type.FILE);
        }
        return component.getType().isEnum() ? Optional.of(Type.CHOICE) : Optional.ofNullable(TYPES.get(component.getType()));
    }
}
