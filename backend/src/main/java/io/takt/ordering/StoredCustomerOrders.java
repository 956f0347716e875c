package io.takt.ordering;

import io.takt.administration.Numbering;
import io.takt.ordering.domain.CustomerOrderRows;
import io.takt.ordering.domain.CustomerOrderRows.NewCustomerRow;
import io.takt.ordering.domain.PegRows;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCustomerOrders implements CustomerOrders {

    private static final Set<String> FILTERS = Set.of("q", "state", "customerClass");
    private static final Set<String> SORTS = Set.of("id", "code", "customer", "customerClass", "due", "state", "createdAt");

    private final Tables tables;
    private final CustomerOrderFaults faults;
    private final Numbering numbers;
    private final ReleaseRequests releases;
    private final Permissions permissions;
    private final OrderJournal journal;

    StoredCustomerOrders(Tables tables, CustomerOrderFaults faults, Numbering numbers, ReleaseRequests releases,
            Permissions permissions, OrderJournal journal) {
        this.tables = tables;
        this.faults = faults;
        this.numbers = numbers;
        this.releases = releases;
        this.permissions = permissions;
        this.journal = journal;
    }

    /** Where customer orders stand, and what serves them. */
    @Component
    record Tables(CustomerOrderRows orders, PegRows pegs) {

        CustomerOrder order(String code) {
            return orders.find(code).orElseThrow(() -> unknown(code));
        }

        /** Others wait until the running transaction ends. */
        CustomerOrder lock(String code) {
            orders.lock(code).orElseThrow(() -> unknown(code));
            return order(code);
        }

        private static NotFound unknown(String code) {
            return new NotFound("ordering.customerOrderUnknown", code);
        }
    }

    @Override
    public Page<CustomerOrder> list(ListQuery query) {
        permissions.require("ordering.read");
        query.requireKnown(FILTERS, SORTS);
        return new Page<>(tables.orders().list(query), query.offset(), tables.orders().count(query));
    }

    @Override
    public Optional<CustomerOrder> find(String code) {
        return tables.orders().find(code);
    }

    @Override
    public CustomerOrder get(String code) {
        permissions.require("ordering.read");
        return tables.order(code);
    }

    @Override
    public List<CustomerOrder.Line> lines(String code) {
        permissions.require("ordering.read");
        return tables.orders().lines(tables.order(code).code());
    }

    @Override
    public CustomerOrder create(NewCustomerOrder order) {
        permissions.require("ordering.create");
        List<InvalidInput.Fault> found = faults.of(order, journal.now());
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        String code = numbers.next("ordering.customer-order", taken -> tables.orders().find(taken).isPresent());
        String customer = Objects.requireNonNull(order.customer()).strip();
        String customerClass = Objects.requireNonNullElse(order.customerClass(), "B");
        tables.orders().add(new NewCustomerRow(code, customer, customerClass, Objects.requireNonNull(order.due()),
                textOrNull(order.externalReference()), journal.now(), Actors.current().name()));
        for (NewLine line : Objects.requireNonNull(order.lines())) {
            tables.orders().addLine(code, Objects.requireNonNull(line.material()), Objects.requireNonNull(line.quantity()));
        }
        CustomerOrder added = tables.order(code);
        journal.customerOrder(code, "created", Map.of("customer", customer, "customerClass", customerClass,
                "due", added.due().toString(), "quantity", added.quantity()));
        return added;
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public CustomerOrder requestRelease(String code) {
        permissions.require("ordering.release");
        CustomerOrder order = tables.lock(code);
        if (order.state() == CustomerOrderState.ORDERED) {
            throw new Refused("ordering.notPlanned", code);
        }
        List<Peg> deepestFirst = new ArrayList<>(tables.pegs().ofCustomerOrder(code));
        Collections.reverse(deepestFirst);
        List<String> asked = deepestFirst.stream().filter(peg -> peg.state() != null && peg.state().mayBecome(WorkOrderState.RELEASE_REQUESTED))
                .map(Peg::productionOrder).toList();
        asked.forEach(releases::request);
        if (!asked.isEmpty()) {
            journal.customerOrder(code, "release-requested", Map.of("orders", asked));
        }
        return tables.order(code);
    }
}
