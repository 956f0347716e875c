package io.takt.ordering.events;

/** A work order has another state. */
public record WorkOrderChanged(String workOrder, String productionOrder, String state) {
}
