package io.takt.ordering;

import io.takt.definition.Definitions;
import io.takt.definition.ProductRevision;
import io.takt.definition.RoutingRevision;
import io.takt.material.Materials;
import io.takt.ordering.OrderEntry.Wanted;
import io.takt.ordering.domain.OrderRows;
import io.takt.security.Permissions;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredProductionOrders implements ProductionOrders {

    private static final Set<String> FILTERS = Set.of("q", "state", "material");
    private static final Set<String> SORTS =
            Set.of("id", "code", "material", "quantity", "due", "priority", "state", "createdAt");

    private final OrderRows rows;
    private final Materials materials;
    private final Definitions definitions;
    private final OrderEntry entry;
    private final Permissions permissions;
    private final OrderJournal journal;

    StoredProductionOrders(OrderRows rows, Materials materials, Definitions definitions, OrderEntry entry,
            Permissions permissions, OrderJournal journal) {
        this.rows = rows;
        this.materials = materials;
        this.definitions = definitions;
        this.entry = entry;
        this.permissions = permissions;
        this.journal = journal;
    }

    @Override
    public Page<ProductionOrder> list(ListQuery query) {
        permissions.require("ordering.read");
        query.requireKnown(FILTERS, SORTS);
        return new Page<>(rows.list(query), query.offset(), rows.count(query));
    }

    @Override
    public ProductionOrder get(String code) {
        permissions.require("ordering.read");
        return rows.find(code).orElseThrow(() -> new NotFound("ordering.productionOrderUnknown", code));
    }

    @Override
    public ProductionOrder create(NewOrder order) {
        permissions.require("ordering.create");
        Optional<ProductRevision> product = Optional.ofNullable(order.material())
                .flatMap(definitions::findEffectiveProduct);
        Optional<RoutingRevision> routing = product.flatMap(made -> definitions.findEffectiveRouting(made.routing()));
        List<InvalidInput.Fault> faults = OrderFaults.of(order, isKnown(order), routing.isPresent(), journal.now());
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return rows.find(entry.enter(wanted(order, product.orElseThrow(), routing.orElseThrow())).code()).orElseThrow();
    }

    private boolean isKnown(NewOrder order) {
        return order.material() != null && materials.findForNewWork(order.material()).isPresent();
    }

    private static Wanted wanted(NewOrder order, ProductRevision product, RoutingRevision routing) {
        return new Wanted(product, routing, Objects.requireNonNull(order.quantity()),
                Objects.requireNonNull(order.due()), Objects.requireNonNullElse(order.priority(), 5),
                Objects.requireNonNullElse(order.customerClass(), "B"));
    }
}
