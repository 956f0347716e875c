package io.takt.definition;

import io.takt.shared.Lifecycle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product or routing in a list: what is in force of it, and what is coming.
 *
 * @param nameZh        a routing's own name; null for a product, which is called as its material
 * @param routing       what makes a product; null for a routing
 * @param effective     the revision in force
 * @param coming        the newest revision that is written or on its way into force
 * @param comingState   where that one stands
 * @param comingVersion how often that one was changed, as an act upon it says
 */
public record ObjectLine(String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable String routing,
        @Nullable String effective, @Nullable Instant effectiveFrom, @Nullable String coming, @Nullable Lifecycle comingState,
        @Nullable Integer comingVersion, int revisions) {

    ObjectLine named(String zh, String en) {
        return new ObjectLine(code, zh, en, routing, effective, effectiveFrom, coming, comingState, comingVersion, revisions);
    }
}
