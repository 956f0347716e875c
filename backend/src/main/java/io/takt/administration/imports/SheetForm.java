package io.takt.administration.imports;

import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a file: it holds the records of a kind, or a list inside of them.
 *
 * @param path    the lists that lead to this one, itself the last; empty for the records themselves
 * @param entity  what messages call it
 * @param columns in the order in which people read them; those that say whose a row is come first
 */
record SheetForm(ImportedSheet kind, List<NestedSheet> path, String entity, List<SheetColumn> columns) {

    SheetForm {
        path = List.copyOf(path);
        columns = List.copyOf(columns);
    }

    /** The sheets of a kind of record: its own first, then those of its lists. */
    static List<SheetForm> of(ImportedSheet kind) {
        List<SheetForm> forms = new ArrayList<>();
        forms.add(new SheetForm(kind, List.of(), kind.entity(), kind.columns()));
        kind.nested().forEach(nested -> add(forms, kind, List.of(), nested));
        return forms;
    }

    private static void add(List<SheetForm> forms, ImportedSheet kind, List<NestedSheet> outer, NestedSheet nested) {
        List<NestedSheet> path = new ArrayList<>(outer);
        path.add(nested);
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(new SheetColumn(NestedSheet.OWNER, Type.REFERENCE, true, null, List.of(), kind.entity()));
        outer.forEach(list -> columns.add(outerKey(list)));
        columns.addAll(nested.columns());
        forms.add(new SheetForm(kind, path, kind.entity() + "." + name(path), columns));
        nested.nested().forEach(inner -> add(forms, kind, path, inner));
    }

    private static SheetColumn outerKey(NestedSheet list) {
        SheetColumn key = list.columns().get(0);
        return new SheetColumn(list.component(), key.type(), true, key.longest(), key.choices(), key.refers());
    }

    /** The lists that lead somewhere, such as {@code operations.characteristics}. */
    static String name(List<NestedSheet> path) {
        return path.stream().map(NestedSheet::component).reduce((one, other) -> one + "." + other).orElse("");
    }

    boolean nested() {
        return !path.isEmpty();
    }

    String name() {
        return name(path);
    }

    /** The column that says which record a row is, or whose. */
    String key() {
        return nested() ? NestedSheet.OWNER : ImportedSheet.KEY;
    }

    /** The columns that say whose a row is; none for a record itself. */
    List<String> owners() {
        return columns.stream().limit(path.size()).map(SheetColumn::key).toList();
    }

    /** The rows of this sheet that a record fills. */
    void rows(Map<String, ? extends @Nullable Object> record, Consumer<Map<String, @Nullable Object>> row) {
        if (nested()) {
            rows(0, record, Map.of(NestedSheet.OWNER, String.valueOf(record.get(ImportedSheet.KEY))), row);
        } else {
            row.accept(new LinkedHashMap<>(record));
        }
    }

    private void rows(int depth, Map<String, ? extends @Nullable Object> outer, Map<String, ?> owners,
            Consumer<Map<String, @Nullable Object>> row) {
        NestedSheet list = path.get(depth);
        for (Map<String, @Nullable Object> item : items(outer.get(list.component()))) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>(owners);
            if (depth == path.size() - 1) {
                all.putAll(item);
                row.accept(all);
            } else {
                all.put(list.component(), item.get(list.columns().get(0).key()));
                rows(depth + 1, item, all, row);
            }
        }
    }

    /** The column or list of a record that a fault's pointer begins with. */
    static String keyOf(String pointer) {
        return pointer.replaceFirst("^/", "").replaceFirst("/.*", "");
    }

    /** The column of a list that a pointer such as {@code /operations/2/materials/0/material} leads to. */
    static Optional<SheetColumn> columnAt(ImportedSheet kind, String pointer) {
        List<String> names = Arrays.stream(pointer.split("/")).filter(part -> !part.isEmpty() && !part.matches("\\d+")).toList();
        String list = String.join(".", names.subList(0, Math.max(0, names.size() - 1)));
        return of(kind).stream().filter(form -> form.nested() && form.name().equals(list)).flatMap(form -> form.columns().stream())
                .filter(column -> column.key().equals(names.get(names.size() - 1))).findFirst();
    }

    /** The rows of a list; none if it is not there. */
    @SuppressWarnings("unchecked")
    static List<Map<String, @Nullable Object>> items(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, @Nullable Object>>) list;
    }
}
