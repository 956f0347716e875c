package io.takt.ordering;

import io.takt.ordering.ProductionOrders.NewOrder;
import io.takt.shared.InvalidInput.Fault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with an order as it was asked for; everything at once. */
final class OrderFaults {

    static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);
    static final Duration FURTHEST = Duration.ofDays(3650);
    private static final Set<String> CLASSES = Set.of("A", "B", "C");

    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param knownMaterial whether the material exists and is not archived
     * @param product       whether the plant knows how to make it
     */
    static List<Fault> of(NewOrder order, boolean knownMaterial, boolean product, Instant now) {
        OrderFaults found = new OrderFaults();
        found.material("/material", order.material(), knownMaterial, product);
        found.quantity("/quantity", order.quantity());
        found.due(order.due(), now);
        if (order.priority() != null && (order.priority() < 1 || order.priority() > 9)) {
            found.add("/priority", "ordering.priorityRange", order.priority());
        }
        found.customerClass(order.customerClass());
        return found.all();
    }

    void material(String pointer, @Nullable String material, boolean known, boolean product) {
        if (material == null || material.isBlank()) {
            add(pointer, "ordering.materialMissing");
        } else if (!known) {
            add(pointer, "ordering.materialUnknown", material);
        } else if (!product) {
            add(pointer, "ordering.notMadeHere", material);
        }
    }

    void quantity(String pointer, @Nullable BigDecimal quantity) {
        if (quantity == null) {
            add(pointer, "ordering.quantityMissing");
        } else if (quantity.signum() <= 0) {
            add(pointer, "ordering.quantityNotPositive", quantity);
        } else if (quantity.compareTo(LARGEST) > 0) {
            add(pointer, "ordering.quantityTooLarge", LARGEST);
        } else if (quantity.stripTrailingZeros().scale() > 0) {
            add(pointer, "ordering.quantityNotWhole", quantity);
        }
    }

    void customerClass(@Nullable String customerClass) {
        if (customerClass != null && !CLASSES.contains(customerClass)) {
            add("/customerClass", "ordering.customerClassUnknown", customerClass);
        }
    }

    List<Fault> all() {
        return List.copyOf(faults);
    }

    void due(@Nullable Instant due, Instant now) {
        if (due == null) {
            add("/due", "ordering.dueMissing");
        } else if (!due.isAfter(now)) {
            add("/due", "ordering.dueInThePast", due);
        } else if (due.isAfter(now.plus(FURTHEST))) {
            add("/due", "ordering.dueTooFar", due);
        }
    }

    void add(String pointer, String code, Object... arguments) {
        faults.add(new Fault(pointer, code, arguments));
    }
}
