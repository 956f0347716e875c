package io.takt.ordering;

import io.takt.material.Stock;
import io.takt.material.Stock.Availability;
import io.takt.ordering.Explosion.Step;
import io.takt.ordering.OrderEntry.Wanted;
import io.takt.ordering.StoredCustomerOrders.Tables;
import io.takt.ordering.domain.OrderRows.NewRows;
import io.takt.ordering.domain.PegRows.NewPeg;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans by the bills of material in force. */
@Service
@Transactional
class BillPlanning implements DemandPlanning {

    private static final int USUAL_PRIORITY = 5;

    private final Tables tables;
    private final MadeHere madeHere;
    private final Stock stock;
    private final OrderEntry entry;
    private final Permissions permissions;
    private final OrderJournal journal;

    BillPlanning(Tables tables, MadeHere madeHere, Stock stock, OrderEntry entry, Permissions permissions,
            OrderJournal journal) {
        this.tables = tables;
        this.madeHere = madeHere;
        this.stock = stock;
        this.entry = entry;
        this.permissions = permissions;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public Proposal propose(String customerOrder, Set<String> withoutStock) {
        permissions.require("ordering.create");
        CustomerOrder order = tables.order(customerOrder);
        if (order.state() != CustomerOrderState.ORDERED) {
            throw new Refused("ordering.alreadyPlanned", customerOrder);
        }
        return proposal(explode(order, using(withoutStock)));
    }

    @Override
    public CustomerOrder plan(String customerOrder, Set<String> withoutStock, @Nullable String seen) {
        permissions.require("ordering.create");
        CustomerOrder order = tables.lock(customerOrder);
        if (order.state() != CustomerOrderState.ORDERED) {
            return order;
        }
        lockStock(order);
        Explosion exploded = explode(order, using(withoutStock));
        if (seen != null && !seen.equals(proposal(exploded).token())) {
            throw new ConcurrentChange("ordering.proposalChanged", customerOrder);
        }
        Map<Integer, NewRows> made = new HashMap<>();
        exploded.steps().forEach(step -> carryOut(order, step, made));
        journal.customerOrder(customerOrder, "planned",
                Map.of("orders", made.values().stream().map(NewRows::code).sorted().toList()));
        return tables.order(customerOrder);
    }

    /** Whatever the order could take, so that nobody else takes it meanwhile. */
    private void lockStock(CustomerOrder order) {
        stock.lock(explode(order, material -> BigDecimal.ZERO).steps().stream().map(step -> step.need().material())
                .collect(Collectors.toSet()));
    }

    private Function<String, BigDecimal> using(Set<String> withoutStock) {
        return material -> withoutStock.contains(material) ? BigDecimal.ZERO : free(material);
    }

    private BigDecimal free(String material) {
        return stock.of(material).available();
    }

    private Explosion explode(CustomerOrder order, Function<String, BigDecimal> usable) {
        Explosion exploded = new Explosion(madeHere, usable);
        tables.orders().lines(order.code()).forEach(line -> exploded.line(line, order.due()));
        return exploded;
    }

    private Proposal proposal(Explosion exploded) {
        List<Need> needs = exploded.steps().stream().map(Step::need).toList();
        String token = needs.stream().map(need -> need.material() + '=' + need.fromStock().stripTrailingZeros().toPlainString()
                + '+' + need.toMake().stripTrailingZeros().toPlainString()).collect(Collectors.joining(";"));
        return new Proposal(Integer.toHexString(token.hashCode()), needs, exploded.bought().entrySet().stream().map(part -> bought(part.getKey(), part.getValue())).toList());
    }

    private Bought bought(String material, BigDecimal required) {
        Availability there = stock.of(material);
        return new Bought(material, required, there.available(), there.onHold());
    }

    private void carryOut(CustomerOrder order, Step step, Map<Integer, NewRows> made) {
        Need need = step.need();
        @Nullable NewRows parent = need.parent() == null ? null : Objects.requireNonNull(made.get(need.parent()));
        if (need.fromStock().signum() > 0) {
            stock.reserve(need.material(), need.fromStock(), parent == null ? order.code() : parent.workOrder());
        }
        if (need.toMake().signum() > 0) {
            made.put(need.index(), entry.enter(new Wanted(step.made().product(), step.made().routing(), need.toMake(),
                    need.due(), USUAL_PRIORITY, order.customerClass())));
        }
        @Nullable NewRows child = made.get(need.index());
        tables.pegs().add(new NewPeg(step.line(), parent == null ? null : parent.code(), need.material(), need.required(),
                need.fromStock(), child == null ? null : child.code()));
    }
}
