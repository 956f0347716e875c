package io.takt.ordering;

import io.takt.material.Stock;
import io.takt.ordering.StoredCustomerOrders.Tables;
import io.takt.security.Permissions;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredPegging implements Pegging {

    private final Tables tables;
    private final Stock stock;
    private final Permissions permissions;
    private final OrderJournal journal;

    StoredPegging(Tables tables, Stock stock, Permissions permissions, OrderJournal journal) {
        this.tables = tables;
        this.stock = stock;
        this.permissions = permissions;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Peg> of(String customerOrder) {
        permissions.require("ordering.read");
        return tables.pegs().ofCustomerOrder(tables.order(customerOrder).code());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Peg> madeFor(String productionOrder) {
        permissions.require("ordering.read");
        return tables.pegs().madeFor(productionOrder);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ForWhom> forWhom(Collection<String> productionOrders) {
        return productionOrders.isEmpty() ? List.of() : tables.pegs().forWhom(productionOrders);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Peg> needsOf(String productionOrder) {
        permissions.require("ordering.read");
        return tables.pegs().needsOf(productionOrder);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Peg> wanted(String material) {
        return tables.pegs().wanted(material);
    }

    @Override
    public void supply(String workOrder, BigDecimal quantity) {
        tables.pegs().servedBy(workOrder).ifPresent(peg -> supply(peg, quantity));
    }

    /**
     * A parent that has taken its material already needs no more: what comes then is anybody's. What others have taken of it
     * meanwhile is not kept, and does not stop the rest.
     */
    private void supply(Peg peg, BigDecimal quantity) {
        BigDecimal missing = Objects.requireNonNull(peg.ordered()).subtract(peg.supplied());
        BigDecimal brought = quantity.min(missing);
        if (brought.signum() <= 0) {
            return;
        }
        tables.pegs().supply(peg.id(), brought);
        if (peg.parentWorkOrder() == null) {
            stock.reserveUpTo(peg.material(), brought, peg.customerOrder());
        } else if (peg.parentAwaitsMaterial()) {
            stock.reserveUpTo(peg.material(), brought, peg.parentWorkOrder());
        }
        journal.supplied(peg, brought);
    }
}
