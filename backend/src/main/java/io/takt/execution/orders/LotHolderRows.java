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

    List<Count> counts(List<String> materialLots);

    List<Waiting> waiting(List<String> materialLots);

    /** A lot with its sublots and what is asked about its holders. */
    record Wanted(List<String> materialLots, Map<String, String> filters, @Nullable String sort, boolean descending, int limit, int offset) {

        static Wanted of(List<String> materialLots, ListQuery query) {
            return new Wanted(materialLots, query.filters(), query.sort(), query.descending(), query.limit(), query.offset());
        }
    }
}
