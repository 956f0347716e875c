package io.takt.administration.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.RecordList;
import io.takt.administration.spi.RowChange;
import io.takt.administration.spi.RowChange.Action;
import io.takt.administration.spi.WantedValues;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that belong to the records of one kind and are kept apart from them. */
final class RecordLists {

    private final List<ListSheet<?>> lists = new ArrayList<>();

    /** @param all those of every kind */
    RecordLists(String entity, List<RecordList<?>> all, ObjectMapper json) {
        all.stream().filter(list -> list.entity().equals(entity)).forEach(list -> lists.add(new ListSheet<>(list, json)));
    }

    List<NestedSheet> sheets() {
        return lists.stream().map(ListSheet::sheet).toList();
    }

    /** All lists of some records, by code and component. */
    Map<String, Map<String, Object>> of(List<String> codes) {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        codes.forEach(code -> all.put(code, new LinkedHashMap<>()));
        lists.forEach(list -> {
            Map<String, List<Map<String, @Nullable Object>>> rows = list.of(codes);
            all.forEach((code, own) -> own.put(list.component(), rows.getOrDefault(code, List.of())));
        });
        return all;
    }

    boolean areIn(Map<String, @Nullable Object> row) {
        return lists.stream().anyMatch(list -> row.containsKey(list.component()));
    }

    /**
     * Makes the lists that a row has what it says.
     *
     * @param change what the row has done to the record itself
     * @return what it has done to all of it
     */
    RowChange apply(RowChange change, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> old = new LinkedHashMap<>(change.before());
        Map<String, @Nullable Object> now = new LinkedHashMap<>(change.after());
        List<Fault> faults = new ArrayList<>();
        for (ListSheet<?> list : lists.stream().filter(list -> row.containsKey(list.component())).toList()) {
            List<Map<String, @Nullable Object>> before = list.of(change.code());
            try {
                list.apply(change.code(), SheetForm.items(row.get(list.component())));
            } catch (InvalidInput unfit) {
                faults.addAll(unfit.faults());
            }
            List<Map<String, @Nullable Object>> after = list.of(change.code());
            if (!WantedValues.alike(before, after)) {
                old.put(list.component(), before);
                now.put(list.component(), after);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        Action action = change.action() == Action.UNCHANGED && !now.isEmpty() ? Action.CHANGED : change.action();
        return new RowChange(action, change.code(), old, now, change.version());
    }

    /** Takes back what a row has done to the lists. */
    void undo(RowChange change) {
        lists.stream().filter(list -> change.after().containsKey(list.component())).forEach(list -> list.undo(change.code(),
                SheetForm.items(change.before().get(list.component())), SheetForm.items(change.after().get(list.component()))));
    }

    /** @throws InUse naming what stands in the lists of a record, which would go with it */
    void requireEmpty(String code) {
        List<Use> left = lists.stream().flatMap(list -> list.use(code).stream()).toList();
        if (!left.isEmpty()) {
            throw new InUse("administration.recordExtended", code, left);
        }
    }
}
