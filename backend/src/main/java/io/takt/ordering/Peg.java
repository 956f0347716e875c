package io.takt.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A need for a material that is made here, and what serves it: stock, an order that makes it, or both.
 *
 * @param parent          the production order that needs it; null for a line of the customer order itself
 * @param required        what is needed
 * @param fromStock       what was kept for it out of stock
 * @param supplied        what its production order has brought for it so far
 * @param productionOrder the order that makes the rest; null where stock gives all
 * @param ordered         how much that order makes
 * @param due             plant time at which that order is due
 */
public record Peg(long id, String customerOrder, @Nullable String parent, @Nullable String parentWorkOrder,
        @Nullable String parentMaterial, @Nullable WorkOrderState parentState, String material, BigDecimal required,
        BigDecimal fromStock, BigDecimal supplied, @Nullable String productionOrder, @Nullable String workOrder,
        @Nullable WorkOrderState state, @Nullable BigDecimal ordered, @Nullable Instant due, @Nullable String routing) {

    /** Whether the order that needs it has not taken its material yet. */
    boolean parentAwaitsMaterial() {
        return parentState != null && parentState.isBeforeRelease();
    }
}
