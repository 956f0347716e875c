package io.takt.material;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of one material with one origin (B2MML MaterialLot).
 *
 * @param quantity   what is left of it, over all locations
 * @param holdReason why it is on hold; null while it is not
 * @param receivedAt plant time
 * @param productionDate when it was made; null if nobody has said so
 * @param expiresAt  when it must no longer be used, in plant time; null for what keeps for ever
 * @param parent     the lot that it is a part of (B2MML MaterialSubLot); null for a lot
 * @param carrier    the carrier that a part was put into; null if it is in none
 * @param followsParent whether it is held and released with the lot that it is a part of
 */
public record MaterialLot(long id, String code, String material, String materialNameZh, String materialNameEn,
        String unit, @Nullable String heatNumber, @Nullable String supplier, QualityStatus quality, BigDecimal quantity,
        @Nullable String location, @Nullable String holdReason, Instant receivedAt,
        @Nullable LocalDate productionDate, @Nullable Instant expiresAt, @Nullable String parent, @Nullable String carrier,
        boolean followsParent, int version) {

    /** What the audit trail calls it. */
    public static final String ENTITY = "material.lot";

    public String materialName(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? materialNameZh : materialNameEn;
    }

    public LotUsage usage(Instant now) {
        if (quantity.signum() <= 0) {
            return LotUsage.CONSUMED;
        }
        return expired(now) ? LotUsage.EXPIRED : LotUsage.AVAILABLE;
    }

    public boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    public boolean usable() {
        return quality == QualityStatus.ACCEPTED;
    }

    public boolean held() {
        return quality == QualityStatus.ON_HOLD;
    }
}
