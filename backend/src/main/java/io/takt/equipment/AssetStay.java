package io.takt.equipment;

import io.takt.equipment.PhysicalAsset.Condition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For how long an asset was where.
 *
 * @param from   plant time
 * @param until  plant time; null while it lasts
 * @param by     who brought it there, as the audit trail writes it
 * @param reason why it was brought there; null if nobody was asked
 */
public record AssetStay(String asset, Condition condition, @Nullable String equipment, Instant from, @Nullable Instant until, String by,
        @Nullable String reason) {
}
