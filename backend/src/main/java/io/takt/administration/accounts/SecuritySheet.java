package io.takt.administration.accounts;

import io.takt.administration.Uses;
import io.takt.administration.spi.FixedSheet;
import io.takt.administration.spi.RowChange;
import io.takt.administration.spi.RowChange.Action;
import io.takt.administration.spi.SheetColumn;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What accounts and roles, which lie below and know nothing of sheets, have in common as sheets. */
abstract class SecuritySheet extends FixedSheet {

    private final Uses uses;

    SecuritySheet(String entity, List<SheetColumn> columns, Uses uses) {
        super(entity, columns, List.of());
        this.uses = uses;
    }

    /** A record's values by their columns, and its version. */
    record Kept(Map<String, @Nullable Object> values, int version) {
    }

    abstract Optional<Kept> kept(String code);

    /** What may be used, in the order of the codes. */
    abstract Page<Kept> list(ListQuery query);

    /** The values as they would be kept. */
    abstract Map<String, @Nullable Object> tidied(Map<String, @Nullable Object> wanted);

    /** What a new record has where its row says nothing. */
    Map<String, @Nullable Object> usual(Map<String, @Nullable Object> row) {
        return Map.of();
    }

    abstract void add(String code, Map<String, @Nullable Object> wanted);

    abstract void change(String code, Version read, Map<String, @Nullable Object> wanted);

    /** Makes it again what it was, be it what nobody could wish for any more. */
    void putBack(String code, Version read, Map<String, @Nullable Object> before) {
        change(code, read, before);
    }

    abstract void takeBack(String code, Version read);

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public void export(Consumer<Map<String, ? extends @Nullable Object>> row) {
        Page.each(KEY, this::list, page -> page.forEach(found -> row.accept(found.values())));
    }

    @Override
    public Optional<Map<String, ? extends @Nullable Object>> find(String code) {
        return kept(code).map(Kept::values);
    }

    @Override
    public RowChange apply(Map<String, @Nullable Object> row) {
        String code = String.valueOf(row.get(KEY));
        Optional<Kept> before = kept(code);
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>(before.map(Kept::values).orElseGet(() -> usual(row)));
        row.forEach((key, value) -> {
            if (value != null || before.isPresent()) {
                wanted.put(key, value);
            }
        });
        if (before.isEmpty()) {
            add(code, wanted);
        } else if (tidied(wanted).equals(before.get().values())) {
            return RowChange.unchanged(code, before.get().version());
        } else {
            change(code, new Version(before.get().version()), wanted);
        }
        Kept after = kept(code).orElseThrow();
        return before.isEmpty() ? RowChange.added(code, plain(after), after.version())
                : RowChange.between(code, plain(before.get()), plain(after), after.version());
    }

    @Override
    public int undo(RowChange change) {
        String code = change.code();
        Kept found = kept(code).filter(kept -> kept.version() == change.version())
                .orElseThrow(() -> new ConcurrentChange("administration.recordNoLonger", code));
        Version left = new Version(found.version());
        if (change.action() == Action.ADDED) {
            uses.requireUnnamed(entity(), code);
            takeBack(code, left);
            return left.number();
        }
        Map<String, @Nullable Object> old = new LinkedHashMap<>(found.values());
        old.putAll(change.before());
        putBack(code, left, old);
        return kept(code).orElseThrow().version();
    }

    private static Map<String, @Nullable Object> plain(Kept found) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(found.values());
        plain.replaceAll((key, value) -> value instanceof LocalDate day ? day.toString() : value);
        return plain;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    static List<String> codes(@Nullable Object value) {
        return value instanceof List<?> several ? several.stream().map(String::valueOf).distinct().sorted().toList() : List.of();
    }

    /** A day as a cell gives it, or as a kept change does. */
    static @Nullable LocalDate day(@Nullable Object value) {
        return value == null || value instanceof LocalDate ? (LocalDate) value : LocalDate.parse(value.toString());
    }
}
