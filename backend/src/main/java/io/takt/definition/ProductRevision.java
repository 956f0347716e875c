package io.takt.definition;

import io.takt.definition.revision.Revision;
import io.takt.shared.Lifecycle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a product and the routing that makes it.
 *
 * @param routingRevision the revision of the routing that it was approved with and came into force with; null for whichever was
 */
public record ProductRevision(long id, String material, String revision, String routing, @Nullable String routingRevision,
        Lifecycle state, int version, String author, @Nullable String approvedBy, @Nullable Instant effectiveFrom) implements Revision {

    /** What the audit trail calls it. */
    public static final String ENTITY = "definition.product-revision";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public String code() {
        return material;
    }
}
