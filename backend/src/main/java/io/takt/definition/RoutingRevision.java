package io.takt.definition;

import io.takt.shared.Lifecycle;
import io.takt.shared.Named;

/** One immutable revision of a routing. */
public record RoutingRevision(long id, String routing, String revision, String nameZh, String nameEn, Lifecycle state)
        implements Named {
}
