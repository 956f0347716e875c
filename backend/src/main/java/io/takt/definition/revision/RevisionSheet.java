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
import java.util.EnumSet;
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

    private static final Set<Lifecycle> OVER = EnumSet.of(Lifecycle.SUPERSEDED, Lifecycle.OBSOLETE);

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
        revisions.codes().forEach(code -> find(code).ifPresent(row));
    }

    @Override
    public List<String> codes(int most) {
        return revisions.codes().stream().limit(most).toList();
    }

    @Override
    public Optional<Map<String, ? extends @Nullable Object>> find(String code) {
        return current(revisions.revisions(code)).map(this::valuesOf);
    }

    @Override
    public Optional<Map<String, ? extends @Nullable Object>> base(Map<String, @Nullable Object> row) {
        return basis(row).map(this::valuesOf);
    }

    /** The revision that a row is about; another one begins with what is in force, and with nothing that nobody has approved. */
    private Optional<T> basis(Map<String, @Nullable Object> row) {
        List<T> all = revisions.revisions(String.valueOf(row.get(KEY)));
        return row.containsKey(REVISION)
                ? all.stream().filter(one -> one.revision().equals(row.get(REVISION))).findFirst().or(() -> inForce(all)) : current(all);
    }

    private static <T extends Revision> Optional<T> current(List<T> all) {
        return inForce(all).or(() -> all.stream().filter(one -> !OVER.contains(one.state())).findFirst());
    }

    private static <T extends Revision> Optional<T> inForce(List<T> all) {
        return all.stream().filter(one -> one.state() == Lifecycle.EFFECTIVE).findFirst();
    }

    private Map<String, @Nullable Object> valuesOf(T found) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put(KEY, found.code());
        all.putAll(contentOf(found));
        return all;
    }

    private Map<String, @Nullable Object> contentOf(T found) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put(REVISION, found.revision());
        content.putAll(WantedValues.of(revisions.contentOf(found)));
        return content;
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
        return RowChange.added(draft.title(), contentOf(draft), draft.version());
    }

    private RowChange change(T before, W wanted) {
        if (WantedValues.alike(wanted, revisions.contentOf(before))) {
            return RowChange.unchanged(before.title(), before.version());
        }
        if (before.state() != Lifecycle.DRAFT) {
            throw InvalidInput.at(REVISION, "definition.revisionFixed", before.title());
        }
        Map<String, @Nullable Object> old = contentOf(before);
        T after = revisions.change(before.code(), before.revision(), new Version(before.version()), wanted);
        return RowChange.between(after.title(), old, contentOf(after), after.version());
    }

    @Override
    public int undo(RowChange change) {
        T found = left(change);
        Version version = new Version(change.version());
        if (change.action() == Action.ADDED) {
            revisions.delete(found.code(), found.revision(), version);
            return version.number();
        }
        Map<String, @Nullable Object> old = contentOf(found);
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
