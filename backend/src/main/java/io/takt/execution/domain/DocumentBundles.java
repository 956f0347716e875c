package io.takt.execution.domain;

import io.takt.shared.Use;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** By which documents an order goes through a revision of a routing: bound once, and never changed. */
public interface DocumentBundles {

    /** Begins an order's bundle for a revision of a routing; it has none yet. */
    void begin(long order, long routingRevision, Instant now);

    /** Puts a revision of a document into a bundle. */
    void add(long order, long routingRevision, long documentRevision);

    /** When the bundle was bound; empty for an order whose lots began before documents were bound. */
    Optional<Instant> boundAt(long order, long routingRevision);

    /** The revisions of routings that an order is bound for, the first bound in front. */
    List<BoundPath> paths(long order);

    /** A revision of a routing, and when the order was bound to the documents there. */
    record BoundPath(long routingRevision, Instant boundAt) {
    }

    /** Whether an order is bound for any routing. */
    boolean isBound(long order);

    /** The revisions of documents in a bundle. */
    List<Long> documents(long order, long routingRevision);

    /** The revisions of documents in all bundles of an order. */
    List<Long> ofOrder(long order);

    /** Which orders work by a revision of a document. */
    List<Use> uses(long documentRevision);
}
