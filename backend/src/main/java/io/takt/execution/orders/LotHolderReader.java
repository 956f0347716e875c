package io.takt.execution.orders;

import io.takt.execution.LotHolders;
import io.takt.execution.orders.LotHolderRows.Wanted;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the units that hold a material lot. */
@Service
@Transactional(readOnly = true)
class LotHolderReader implements LotHolders {

    private static final Set<String> FILTERS = Set.of("order", "material", "state", "held", "q");
    private static final Set<String> SORTS = Set.of("id", "code", "serial", "order", "state", "since");

    private static final Set<String> HELD = Set.of("true", "false");

    private final LotHolderRows rows;

    LotHolderReader(LotHolderRows rows) {
        this.rows = rows;
    }

    @Override
    public Page<Holder> list(List<String> materialLots, ListQuery query) {
        query.requireKnown(FILTERS, SORTS);
        String held = query.filter("held");
        if (held != null && !HELD.contains(held)) {
            throw InvalidInput.at("/filter/held", "execution.heldUnknown", held);
        }
        Wanted wanted = Wanted.of(materialLots, query);
        return new Page<>(rows.page(wanted), query.offset(), rows.count(wanted));
    }

    @Override
    public List<Count> counts(List<String> materialLots) {
        return rows.counts(materialLots);
    }

    @Override
    public List<Waiting> waiting(List<String> materialLots) {
        return rows.waiting(materialLots);
    }
}
