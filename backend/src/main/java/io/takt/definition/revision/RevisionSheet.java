package io.takt.definition.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.RecordColumns;
import io.takt.administration.spi.RowChange;
import io.takt.administration.spi.RowChange.Action;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.administration.spi.WantedValues;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.Lifecycle;
import io.takt.shared.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * Any kind of thing that has revisions, as sheets: a row is an object by its code, with the revision that stands there. It is given
 * as it is in force, else as people work on it. A row writes a draft, a new one or what there is; what has left draft may be named as it
 * stands, and is never changed.
 *
 * @param <T> the revision
 * @param <W> what somebody wants to stand in it
 */
public final class RevisionSheet<T extends Revision, W extends Record> implements ImportedSheet {

    /** The column that says which revision of the object a row is. */
    static final String REVISION = "revision";

    private static final int AT_ONCE = 200;

    private final RevisedData<T, W> revisions;
    private final WantedValues<W> values;
    private final Supplier<List<SheetColumn>> columns;
    private final List<NestedSheet> nested;

    /** @param codeOf the kind of record whose code the objects bear; null if they bear their own */
    public RevisionSheet(RevisedData<T, W> revisions, Class<W> wanted, @Nullable String codeOf, ObjectMapper json) {
        this.revisions = revisions;
        this.values = new WantedValues<>(wanted, json);
        RecordColumns components = new RecordColumns(Map.of());
        this.columns = SingletonSupplier.of(() -> columns(components, wanted, codeOf));
        this.nested = components.nested(wanted);
    }

    private List<SheetColumn> columns(RecordColumns components, Class<W> wanted, @Nullable String codeOf) {
        Set<String> needed = revisions.needed(values.wanted(Map.of()));
        List<SheetColumn> all = new ArrayList<>();
        all.add(codeOf == null ? SheetColumn.text(KEY, true, FieldFaults.LONGEST_CODE) : SheetColumn.reference(KEY, true, codeOf));
        all.add(SheetColumn.text(REVISION, true, RevisionKeeping.LONGEST_REVISION));
        all.addAll(components.columns(wanted, component -> needed.contains(component.getName())));
        return List.copyOf(all);
    }

    @Override
    public String entity() {
        return revisions.entity();
    }

    @Override
    public List<SheetColumn> columns() {
        return columns.get();
    }

    @Override
    public List<NestedSheet> nested() {
        return nested;
    }

    @Override
    public void export(Consumer<Map<String, ? extends @Nullable Object>> row) {
        List<String> codes = revisions.codes();
        for (int from = 0; from < codes.size(); from += AT_ONCE) {
            List<T> found = revisions.current(codes.subList(from, Math.min(from + AT_ONCE, codes.size())));
            Map<Long, W> contents = found.isEmpty() ? Map.of() : revisions.contents(found);
            found.forEach(one -> row.accept(valuesOf(one, contents.get(one.id()))));
        }
    }

    @Override
    public List<String> codes(int most) {
        return revisions.codes().stream().limit(most).toList();
    }

    @Override
    public Optional<Map<String, ? extends @Nullable Object>> find(String code) {
        return current(code).map(this::valuesOf);
    }

    private Optional<T> current(String code) {
        return revisions.current(List.of(code)).stream().findFirst();
    }

    @Override
    public Optional<Map<String, ? extends @Nullable Object>> base(Map<String, @Nullable Object> row) {
        return basis(row).map(this::valuesOf);
    }

    /** The revision that a row is about; another one begins with what is in force, and with nothing that nobody has approved. */
    private Optional<T> basis(Map<String, @Nullable Object> row) {
        String code = String.valueOf(row.get(KEY));
        if (!row.containsKey(REVISION)) {
            return current(code);
        }
        List<T> all = revisions.revisions(code);
        return all.stream().filter(one -> one.revision().equals(row.get(REVISION))).findFirst()
                .or(() -> all.stream().filter(one -> one.state() == Lifecycle.EFFECTIVE).findFirst());
    }

    private Map<String, @Nullable Object> valuesOf(T found) {
        return valuesOf(found, revisions.content(found));
    }

    private Map<String, @Nullable Object> valuesOf(T found, W content) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(KEY, found.code());
        values.put(REVISION, found.revision());
        values.putAll(WantedValues.of(content));
        return values;
    }

    @Override
    public RowChange apply(Map<String, @Nullable Object> row) {
        Optional<T> basis = basis(row);
        Map<String, @Nullable Object> all = new LinkedHashMap<>(basis.map(this::valuesOf).orElse(Map.of()));
        all.putAll(row);
        String revision = (String) all.get(REVISION);
        Optional<T> known = basis.filter(one -> one.revision().equals(revision));
        return known.isPresent() ? change(known.get(), values.wanted(all)) : begin(String.valueOf(row.get(KEY)), revision, values.wanted(all));
    }

    private RowChange begin(String code, @Nullable String revision, W wanted) {
        T draft = revisions.begin(code, revision, wanted);
        return RowChange.added(draft.title(), valuesOf(draft), draft.version());
    }

    private RowChange change(T before, W wanted) {
        if (WantedValues.alike(wanted, revisions.content(before))) {
            return RowChange.unchanged(before.title(), before.version());
        }
        if (before.state() != Lifecycle.DRAFT) {
            throw InvalidInput.at(REVISION, "definition.revisionFixed", before.title());
        }
        Map<String, @Nullable Object> old = valuesOf(before);
        T after = revisions.change(before.code(), before.revision(), new Version(before.version()), wanted);
        return RowChange.between(after.title(), old, valuesOf(after), after.version());
    }

    @Override
    public int undo(RowChange change) {
        T found = left(change);
        Version version = new Version(change.version());
        if (change.action() == Action.ADDED) {
            revisions.delete(found.code(), found.revision(), version);
            return version.number();
        }
        Map<String, @Nullable Object> old = valuesOf(found);
        old.putAll(change.before());
        return revisions.change(found.code(), found.revision(), version, values.wanted(old)).version();
    }

    /** The draft as the row has left it. */
    private T left(RowChange change) {
        String[] title = change.code().split(" ", 2);
        return revisions.revisions(title[0]).stream().filter(one -> one.title().equals(change.code()))
                .filter(one -> one.state() == Lifecycle.DRAFT && one.version() == change.version()).findFirst()
                .orElseThrow(() -> new ConcurrentChange("administration.recordNoLonger", change.code()));
    }
}
