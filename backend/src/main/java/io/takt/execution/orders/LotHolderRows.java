package io.takt.execution.orders;

import io.takt.execution.LotHolders.Count;
import io.takt.execution.LotHolders.Holder;
import io.takt.execution.LotHolders.Waiting;
import io.takt.shared.ListQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads which units hold a material lot. */
public interface LotHolderRows {

    List<Holder> page(Wanted wanted);

    long count(Wanted wanted);

    List<Count> counts(String materialLot);

    List<Waiting> waiting(String materialLot);

    /** A lot and what is asked about its holders. */
    record Wanted(String materialLot, Map<String, String> filters, @Nullable String sort, boolean descending, int limit, int offset) {

        static Wanted of(String materialLot, ListQuery query) {
            return new Wanted(materialLot, query.filters(), query.sort(), query.descending(), query.limit(), query.offset());
        }
    }
}
