package io.takt.material;

import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import java.util.Set;

/** Refuses a list by columns that it does not have. */
final class KnownColumns {

    private KnownColumns() {
    }

    static void require(ListQuery query, Set<String> filters, Set<String> sorts) {
        query.filters().keySet().stream().filter(name -> !filters.contains(name)).findFirst().ifPresent(name -> {
            throw InvalidInput.at("/filter/" + name, "material.filterUnknown", name);
        });
        if (query.sort() != null && !sorts.contains(query.sort())) {
            throw InvalidInput.at("/sort", "material.sortUnknown", query.sort());
        }
    }
}
