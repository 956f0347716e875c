package io.takt.definition.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was added, removed and changed between two revisions, row by row and field by field. */
public record Comparison(List<RowDifference> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** What became of a row. */
    public enum Kind { ADDED, REMOVED, CHANGED, SAME }

    /** One row in both revisions; every field is listed, so that a reader sees what a change stands in. */
    public record RowDifference(String table, String key, Kind kind, List<FieldDifference> fields) {
    }

    /** A field's value in either revision; null where there is none. */
    public record FieldDifference(String field, @Nullable Object before, @Nullable Object after, boolean differs) {
    }

    /** Rows are told in the order of the later revision; what it has no longer stands where it stood. */
    public static Comparison of(List<ContentRow> before, List<ContentRow> after) {
        Map<String, ContentRow> earlier = byName(before);
        Map<String, ContentRow> later = byName(after);
        List<RowDifference> rows = new ArrayList<>();
        for (String name : merged(earlier.keySet(), later.keySet())) {
            rows.add(difference(earlier.get(name), later.get(name)));
        }
        return new Comparison(rows);
    }

    private static Map<String, ContentRow> byName(List<ContentRow> rows) {
        Map<String, ContentRow> named = new LinkedHashMap<>();
        rows.forEach(row -> named.put(row.table() + "\n" + row.key(), row));
        return named;
    }

    private static List<String> merged(Set<String> earlier, Set<String> later) {
        List<String> names = new ArrayList<>(later);
        int place = 0;
        for (String name : earlier) {
            if (later.contains(name)) {
                place = names.indexOf(name) + 1;
            } else {
                names.add(place++, name);
            }
        }
        return names;
    }

    private static RowDifference difference(@Nullable ContentRow before, @Nullable ContentRow after) {
        ContentRow known = after == null ? Objects.requireNonNull(before) : after;
        Map<String, @Nullable Object> old = before == null ? Map.of() : before.fields();
        Map<String, @Nullable Object> now = after == null ? Map.of() : after.fields();
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        List<FieldDifference> fields = names.stream()
                .map(name -> new FieldDifference(name, old.get(name), now.get(name), !Objects.equals(old.get(name), now.get(name)))).toList();
        return new RowDifference(known.table(), known.key(), kind(before, after, fields), fields);
    }

    private static Kind kind(@Nullable ContentRow before, @Nullable ContentRow after, List<FieldDifference> fields) {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return fields.stream().anyMatch(FieldDifference::differs) ? Kind.CHANGED : Kind.SAME;
    }

    /** The changed fields' old values, each called by its row and its name. */
    Map<String, @Nullable Object> before() {
        return told(true);
    }

    /** The changed fields' new values. */
    Map<String, @Nullable Object> after() {
        return told(false);
    }

    private Map<String, @Nullable Object> told(boolean before) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        for (RowDifference row : rows) {
            for (FieldDifference field : row.fields()) {
                Object value = before ? field.before() : field.after();
                if (field.differs() && (value != null || row.kind() == Kind.CHANGED)) {
                    told.put((row.key().isEmpty() ? "" : row.table() + "." + row.key() + ".") + field.field(), value);
                }
            }
        }
        return told;
    }
}
