package io.takt.ordering;

import io.takt.material.Materials;
import io.takt.ordering.CustomerOrders.NewCustomerOrder;
import io.takt.ordering.CustomerOrders.NewLine;
import io.takt.shared.InvalidInput.Fault;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is wrong with a customer order as it was asked for; everything at once. */
@Component
class CustomerOrderFaults {

    static final int MOST_LINES = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REFERENCE = 100;

    private final Materials materials;
    private final MadeHere madeHere;

    CustomerOrderFaults(Materials materials, MadeHere madeHere) {
        this.materials = materials;
        this.madeHere = madeHere;
    }

    List<Fault> of(NewCustomerOrder order, Instant now) {
        OrderFaults found = new OrderFaults();
        customer(found, order.customer());
        found.customerClass(order.customerClass());
        found.due(order.due(), now);
        if (order.externalReference() != null && order.externalReference().length() > LONGEST_REFERENCE) {
            found.add("/externalReference", "ordering.textTooLong", LONGEST_REFERENCE);
        }
        lines(found, Objects.requireNonNullElse(order.lines(), List.of()));
        return found.all();
    }

    private static void customer(OrderFaults found, @Nullable String customer) {
        if (customer == null || customer.isBlank()) {
            found.add("/customer", "ordering.customerMissing");
        } else if (customer.length() > LONGEST_NAME) {
            found.add("/customer", "ordering.textTooLong", LONGEST_NAME);
        }
    }

    private void lines(OrderFaults found, List<@Nullable NewLine> lines) {
        if (lines.isEmpty()) {
            found.add("/lines", "ordering.linesMissing");
        } else if (lines.size() > MOST_LINES) {
            found.add("/lines", "ordering.tooManyLines", MOST_LINES);
        }
        Set<String> known = new HashSet<>();
        for (int position = 0; position < Math.min(lines.size(), MOST_LINES); position++) {
            NewLine line = Objects.requireNonNullElse(lines.get(position), new NewLine(null, null));
            String pointer = "/lines/" + position;
            material(found, pointer + "/material", line.material(), known);
            found.quantity(pointer + "/quantity", line.quantity());
        }
    }

    private void material(OrderFaults found, String pointer, @Nullable String material, Set<String> known) {
        boolean exists = material != null && materials.findForNewWork(material).isPresent();
        found.material(pointer, material, exists, exists && madeHere.find(material).isPresent());
        if (exists && !known.add(material)) {
            found.add(pointer, "ordering.materialTwice", material);
        }
    }
}
