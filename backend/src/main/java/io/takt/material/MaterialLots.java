package io.takt.material;

import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lots and what quality says of them. */
public interface MaterialLots {

    /** Filters {@code q}, {@code material}, {@code quality}. Needs {@code material.read}. */
    Page<MaterialLot> list(ListQuery query);

    Optional<MaterialLot> find(String code);

    /** Lots of a material that may be used and of which something is left: what expires first, then the oldest. */
    List<MaterialLot> usable(String material);

    /** @throws io.takt.shared.NotFound {@code material.lotUnknown} */
    MaterialLot get(String code);

    /** The same for people. Needs {@code material.read}. */
    MaterialLot read(String code);

    /** What quality says of some lots; those that are unknown are left out. */
    List<LotQuality> qualityOf(Collection<String> codes);

    /** A lot's state without its stock. */
    record LotQuality(String code, String material, QualityStatus quality, @Nullable Instant expiresAt) {
    }

    /** Takes a lot into stock. Needs {@code material.receive}. */
    MaterialLot receive(Receipt receipt);

    /**
     * Forbids the use of a lot. Needs {@code material.hold}.
     *
     * @throws io.takt.shared.ConcurrentChange {@code material.alreadyHeld} or {@code material.alreadyReleased}, naming who
     *         was faster, when and why
     */
    MaterialLot hold(String code, String reason);

    /**
     * Allows the use of a lot. Needs {@code material.hold}.
     *
     * @throws io.takt.shared.ConcurrentChange as {@link #hold}
     */
    MaterialLot release(String code, String reason);

    /**
     * A lot that comes in.
     *
     * @param expiresAt plant time; null for what keeps for ever
     */
    record Receipt(String code, String material, BigDecimal quantity, String location, @Nullable String heatNumber,
            @Nullable String supplier, QualityStatus quality, @Nullable Instant expiresAt) {

        /** A lot that keeps for ever. */
        public Receipt(String code, String material, BigDecimal quantity, String location, @Nullable String heatNumber,
                @Nullable String supplier, QualityStatus quality) {
            this(code, material, quantity, location, heatNumber, supplier, quality, null);
        }
    }
}
