package io.takt.execution.events;

/** Nothing of a work order is left to do. */
public record WorkOrderFinished(String workOrder, int good, int scrapped) {
}
