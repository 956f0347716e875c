package io.takt.ordering;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What somebody wants made (IEC 62264-2 operations request). Its state is that of its work order.
 *
 * @param due       plant time
 * @param createdAt plant time
 */
public record ProductionOrder(long id, String code, String material, BigDecimal quantity, Instant due, int priority,
        String customerClass, String requester, String workOrder, WorkOrderState state, String routing,
        Instant createdAt, String createdBy, int version) {
}
