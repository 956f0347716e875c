package io.takt.administration.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.MasterData;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.RecordColumns;
import io.takt.administration.spi.RecordList;
import io.takt.administration.spi.RowChange;
import io.takt.administration.spi.RowChange.Action;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.WantedValues;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.MasterRecord;
import io.takt.shared.Page;
import io.takt.shared.Version;
import io.takt.shared.WantedRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;

/**
 * Any kind of record that is kept by {@link MasterData}, as sheets: the columns are the components of the wanted record, and each
 * list of records in it, or kept beside it, is a sheet of its own.
 */
final class RecordSheet<T extends MasterRecord, W extends WantedRecord> implements ImportedSheet {

    private final MasterData<T, W> records;
    private final WantedValues<W> values;
    private final RecordLists lists;
    private final List<SheetColumn> columns;
    private final List<NestedSheet> nested;

    private RecordSheet(MasterData<T, W> records, Class<W> wanted, RecordLists lists, ObjectMapper json) {
        this.records = records;
        this.values = new WantedValues<>(wanted, json);
        this.lists = lists;
        RecordColumns components = new RecordColumns(records.choices());
        Set<String> needed = records.needed(values.wanted(Map.of()));
        this.columns = components.columns(wanted, component -> needed.contains(component.getName()));
        this.nested = Stream.concat(components.nested(wanted).stream(), lists.sheets().stream()).toList();
    }

    /** @param all every list that belongs to records of some kind and is kept apart from them */
    @SuppressWarnings("unchecked")
    static <T extends MasterRecord, W extends WantedRecord> RecordSheet<T, W> of(MasterData<T, W> records, List<RecordList<?>> all,
            ObjectMapper json) {
        Class<?> wanted = ResolvableType.forClass(MasterData.class, AopUtils.getTargetClass(records)).getGeneric(1).resolve();
        return new RecordSheet<>(records, (Class<W>) Objects.requireNonNull(wanted), new RecordLists(records.entity(), all, json), json);
    }

    @Override
    public String entity() {
        return records.entity();
    }

    @Override
    public List<SheetColumn> columns() {
        return columns;
    }

    @Override
    public List<NestedSheet> nested() {
        return nested;
    }

    @Override
    public Optional<Map<String, ? extends @Nullable Object>> find(String code) {
        return records.find(code).map(found -> values(found, lists.of(List.of(code))));
    }

    private Map<String, @Nullable Object> values(T found, Map<String, Map<String, Object>> beside) {
        Map<String, @Nullable Object> all = values(found);
        all.putAll(beside.getOrDefault(found.code(), Map.of()));
        return all;
    }

    private Map<String, @Nullable Object> values(T found) {
        return WantedValues.of((Record) values.wanted(given(found)));
    }

    @Override
    public void export(Consumer<Map<String, ? extends @Nullable Object>> row) {
        Page.each(records.exportedBy(), records::list, page -> {
            Map<String, Map<String, Object>> beside = lists.of(page.stream().map(MasterRecord::code).toList());
            page.forEach(found -> row.accept(values(found, beside)));
        });
    }

    @Override
    public List<String> codes(int most) {
        return records.codes(most);
    }

    @Override
    public RowChange apply(Map<String, @Nullable Object> row) {
        Optional<T> before = records.find(String.valueOf(row.get(KEY)));
        if (!lists.areIn(row)) {
            return before.isEmpty() ? add(row) : change(before.get(), row);
        }
        RowChange change = before.isEmpty() ? lists.apply(add(row), row) : changeWithLists(before.get(), row);
        return new RowChange(change.action(), change.code(), change.before(), change.after(), get(change.code()).version());
    }

    /** What is wrong in either is told at once. */
    private RowChange changeWithLists(T before, Map<String, @Nullable Object> row) {
        RowChange change;
        try {
            change = change(before, row);
        } catch (InvalidInput unfit) {
            List<Fault> faults = new ArrayList<>(unfit.faults());
            try {
                lists.apply(unchanged(before), row);
            } catch (InvalidInput too) {
                faults.addAll(too.faults());
            }
            throw new InvalidInput(faults);
        }
        return lists.apply(change, row);
    }

    private RowChange add(Map<String, @Nullable Object> row) {
        T added = records.create(values.wanted(row));
        return RowChange.added(added.code(), added.fields(), added.version());
    }

    private RowChange change(T before, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> merged = given(before);
        merged.putAll(row);
        W wanted = values.wanted(merged);
        if (WantedValues.alike(wanted, values.wanted(given(before)))) {
            return unchanged(before);
        }
        T after = records.change(before.code(), new Version(before.version()), wanted);
        return RowChange.between(after.code(), before.fields(), after.fields(), after.version());
    }

    private RowChange unchanged(T found) {
        return RowChange.unchanged(found.code(), found.version());
    }

    @Override
    public int undo(RowChange change) {
        String code = change.code();
        records.find(code).filter(record -> record.version() == change.version() && !record.archived())
                .orElseThrow(() -> new ConcurrentChange("administration.recordNoLonger", code));
        lists.undo(change);
        T found = get(code);
        Version left = new Version(found.version());
        if (change.action() == Action.ADDED) {
            lists.requireEmpty(code);
            records.takeBack(code, left);
            return left.number();
        }
        Map<String, @Nullable Object> old = given(found);
        old.putAll(change.before());
        return records.change(code, left, values.wanted(old)).version();
    }

    private T get(String code) {
        return records.find(code).orElseThrow();
    }

    private Map<String, @Nullable Object> given(T found) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>(found.fields());
        given.put(KEY, found.code());
        return given;
    }
}
