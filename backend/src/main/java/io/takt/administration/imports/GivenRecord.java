package io.takt.administration.imports;

import io.takt.administration.imports.FilledSheet.Wanted;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.NestedSheet;
import io.takt.shared.DomainException;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as the sheets of a file want it: its own row, if there is one, with the rows of its lists. The rows of a list that
 * belong to one record, or to one row of an outer list, are the whole of it; where none is given it stays as it is.
 */
final class GivenRecord {

    private final ImportedSheet kind;
    private final String code;
    private final @Nullable Line own;
    private final List<Line> lines;
    private final Map<String, Line> places = new HashMap<>();
    private final Set<Line> placed = new HashSet<>();

    /**
     * @param own   its own row; null if only its lists are given
     * @param lines the rows of its lists, in the order of the sheets
     */
    GivenRecord(ImportedSheet kind, String code, @Nullable Line own, List<Line> lines) {
        this.kind = kind;
        this.code = code;
        this.own = own;
        this.lines = List.copyOf(lines);
    }

    /** A row of a sheet. */
    record Line(FilledSheet sheet, Wanted wanted) {

        private boolean isFaulty() {
            return !wanted.faulty().isEmpty();
        }
    }

    /** What it shall be. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(own == null ? Map.of(ImportedSheet.KEY, code) : own.wanted().values());
        if (!lines.isEmpty()) {
            Map<String, ? extends @Nullable Object> known = kind.base(values).orElse(null);
            requireOwner(known);
            fill(kind.nested(), List.of(), List.of(), known, values, "");
            requireAllPlaced();
        }
        return values;
    }

    private void requireOwner(@Nullable Map<String, ? extends @Nullable Object> known) {
        if (own == null && known == null) {
            throw InvalidInput.at(NestedSheet.OWNER, "administration.ownerUnknown", code);
        }
    }

    /** @param owners the keys of the outer rows to which these lists belong */
    private void fill(List<NestedSheet> lists, List<NestedSheet> outer, List<Object> owners,
            @Nullable Map<String, ? extends @Nullable Object> known, Map<String, @Nullable Object> target, String pointer) {
        for (NestedSheet list : lists) {
            List<NestedSheet> path = joined(outer, list);
            Object before = known == null ? null : known.get(list.component());
            if (lines.stream().anyMatch(line -> isWithin(line, path, owners))) {
                target.put(list.component(), rows(list, path, owners, SheetForm.items(before), pointer + "/" + list.component()));
            } else if (!outer.isEmpty()) {
                target.put(list.component(), before == null ? List.of() : before);
            }
        }
    }

    private List<Map<String, @Nullable Object>> rows(NestedSheet list, List<NestedSheet> path, List<Object> owners,
            List<Map<String, @Nullable Object>> before, String pointer) {
        List<Line> given = lines.stream().filter(line -> isOf(line, path, owners)).toList();
        given.forEach(placed::add);
        given.stream().findFirst().ifPresent(first -> places.put(pointer, first));
        List<Line> told = given.stream().filter(line -> !line.isFaulty() && !line.sheet().saysNone(line.wanted())).toList();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Map<String, @Nullable Object> values : given.isEmpty() ? before : told.stream().map(line -> line.sheet().ownValues(line.wanted())).toList()) {
            String at = pointer + "/" + rows.size();
            if (!given.isEmpty()) {
                places.put(at, told.get(rows.size()));
            }
            Map<String, @Nullable Object> row = new LinkedHashMap<>(values);
            Object key = row.get(list.columns().get(0).key());
            fill(list.nested(), path, joined(owners, String.valueOf(key)), keyed(before, list, key), row, at);
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Map<String, @Nullable Object> keyed(List<Map<String, @Nullable Object>> rows, NestedSheet list, @Nullable Object key) {
        return rows.stream().filter(row -> Objects.equals(row.get(list.columns().get(0).key()), key)).findFirst().orElse(null);
    }

    /** Whether a line is in the list, or in one inside of it, below these outer rows. */
    private static boolean isWithin(Line line, List<NestedSheet> path, List<Object> owners) {
        SheetForm form = line.sheet().form();
        return form.path().size() >= path.size() && form.path().subList(0, path.size()).equals(path)
                && owners.equals(owners(line).subList(0, owners.size()));
    }

    private static boolean isOf(Line line, List<NestedSheet> path, List<Object> owners) {
        return line.sheet().form().path().equals(path) && owners.equals(owners(line));
    }

    /** The keys of the outer rows to which a line belongs, without the record's code. */
    private static List<String> owners(Line line) {
        return line.sheet().form().owners().stream().skip(1).map(key -> String.valueOf(line.wanted().values().get(key))).toList();
    }

    private void requireAllPlaced() {
        List<Fault> faults = new ArrayList<>();
        for (Line line : lines) {
            if (!placed.contains(line) && !line.isFaulty()) {
                List<String> keys = line.sheet().form().owners();
                String key = keys.get(keys.size() - 1);
                String pointer = "/unplaced/" + faults.size();
                places.put(pointer, line);
                faults.add(new Fault(pointer + "/" + key, "administration.outerRowUnknown", String.valueOf(line.wanted().values().get(key))));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static <T> List<T> joined(List<? extends T> some, T last) {
        List<T> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }

    /** The row by which people know where it stands. */
    Line main() {
        return own == null ? lines.get(0) : own;
    }

    /** Whether every cell of its rows could be read. */
    boolean isReadable() {
        return (own == null || !own.isFaulty()) && lines.stream().noneMatch(Line::isFaulty);
    }

    /** Tells each fault at its cell, in whichever sheet that is. */
    void tell(InvalidInput refusal) {
        refusal.faults().forEach(this::tell);
    }

    private void tell(Fault fault) {
        String pointer = "/" + fault.pointer().replaceFirst("^/", "");
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Line line = places.get(at);
            if (line != null) {
                line.sheet().tell(line.wanted(), pointer.substring(at.length()), fault);
                return;
            }
        }
        main().sheet().tell(main().wanted(), pointer, fault);
    }

    void tell(DomainException refusal) {
        main().sheet().tell(main().wanted(), refusal);
    }
}
