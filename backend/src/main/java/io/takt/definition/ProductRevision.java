package io.takt.definition;

import io.takt.shared.Lifecycle;

/** One revision of a product and the routing that makes it. */
public record ProductRevision(long id, String material, String revision, String routing, Lifecycle state) {
}
