package io.takt.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a list asks for: a range, a column to sort by and filters by name. Web code reads it from react-admin's
 * simple-rest parameters; persistence maps sort and filters to the columns it knows and ignores no unknown one silently. The
 * filter {@code id} holds codes with commas between.
 */
public record ListQuery(int offset, int limit, @Nullable String sort, boolean descending, Map<String, String> filters) {

    public static final int LARGEST = 500;

    public ListQuery {
        if (offset < 0) {
            throw InvalidInput.at("/range", "shared.rangeNegative", offset);
        }
        if (limit < 1 || limit > LARGEST) {
            throw InvalidInput.at("/range", "shared.rangeTooLarge", LARGEST);
        }
        filters = Map.copyOf(filters);
        String ids = filters.get("id");
        if (ids != null && ids.split(",").length == 0) {
            throw InvalidInput.at("/filter/id", "shared.fieldMissing");
        }
    }

    public static ListQuery first(int limit) {
        return new ListQuery(0, limit, null, false, Map.of());
    }

    /** Requires that a list knows what it is filtered and sorted by; nothing unknown is ignored in silence. */
    public void requireKnown(Set<String> knownFilters, Set<String> knownSorts) {
        filters.keySet().stream().filter(name -> !knownFilters.contains(name)).findFirst().ifPresent(name -> {
            throw InvalidInput.at("/filter/" + name, "shared.filterUnknown", name, listed(knownFilters));
        });
        if (sort != null && !knownSorts.contains(sort)) {
            throw InvalidInput.at("/sort", "shared.sortUnknown", sort, listed(knownSorts));
        }
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", new TreeSet<>(names));
    }

    /** The same list with one more filter, which the caller sets and nobody else asks for. */
    public ListQuery with(String name, String value) {
        Map<String, String> all = new HashMap<>(filters);
        all.put(name, value);
        return new ListQuery(offset, limit, sort, descending, all);
    }

    public @Nullable String filter(String name) {
        return filters.get(name);
    }

    /** Whether a line of that id is asked for: filter {@code id} names some, with commas between them, and without it all are. */
    public boolean asksFor(String id) {
        String ids = filters.get("id");
        return ids == null || List.of(ids.split(",")).contains(id);
    }
}
