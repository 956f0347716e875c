package io.takt.definition;

import io.takt.definition.revision.Revision;
import io.takt.shared.Lifecycle;
import io.takt.shared.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One revision of a routing. */
public record RoutingRevision(long id, String routing, String revision, String nameZh, String nameEn, Lifecycle state, int version,
        String author, @Nullable String approvedBy, @Nullable Instant effectiveFrom) implements Named, Revision {

    /** What the audit trail calls it. */
    public static final String ENTITY = "definition.routing-revision";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public String code() {
        return routing;
    }
}
