package io.takt.ordering.events;

/** Somebody wants a work order released. */
public record ReleaseRequested(String workOrder, String productionOrder) {
}
