package io.takt.definition.documents;

import io.takt.shared.Lifecycle;
import io.takt.shared.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list: what is in force of it, and what is coming.
 *
 * @param effective     the revision in force; null if none is
 * @param coming        the newest revision that is written or on its way into force; null if there is none
 * @param comingState   where that one stands
 * @param comingVersion how often that one was changed, as an act upon it says
 * @param revisions     how many there are
 */
public record DocumentLine(String code, String nameZh, String nameEn, DocumentKind kind, @Nullable String effective,
        @Nullable Instant effectiveFrom, @Nullable String coming, @Nullable Lifecycle comingState,
        @Nullable Integer comingVersion, int revisions) implements Named {
}
