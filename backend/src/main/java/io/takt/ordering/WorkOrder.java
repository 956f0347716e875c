package io.takt.ordering;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One product revision, one routing, one quantity (IEC 62264-4 work request).
 *
 * @param due plant time
 */
public record WorkOrder(long id, String code, String productionOrder, String material, long productRevision,
        String routing, long routingRevision, BigDecimal quantity, BigDecimal replenished, int priority, Instant due,
        String customerClass, WorkOrderState state, int version) {

    public int pieces() {
        return quantity.intValueExact();
    }

    /** What was ordered, and what is made in addition in place of lost pieces. */
    public BigDecimal toMake() {
        return quantity.add(replenished);
    }
}
