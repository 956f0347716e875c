package io.takt.material;

import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lots and what quality says of them. */
public interface MaterialLots {

    /** Filters {@code q}, {@code material}, {@code quality}. Needs {@code material.read}. */
    Page<MaterialLot> list(ListQuery query);

    Optional<MaterialLot> find(String code);

    /** Lots of a material that may be used and of which something is left: what expires first or what came first, as the material says. */
    List<MaterialLot> usable(String material);

    /** The first of them. */
    List<MaterialLot> usable(String material, int most);

    /** @throws io.takt.shared.NotFound {@code material.lotUnknown} */
    MaterialLot get(String code);

    /** The same for people. Needs {@code material.read}. */
    MaterialLot read(String code);

    /** What quality says of some lots; those that are unknown are left out. */
    List<LotQuality> qualityOf(Collection<String> codes);

    /** How long a material keeps, as it says itself or else its class. */
    ShelfLife shelfLife(String material);

    /** The parts that a lot was divided into, wherever they lie. */
    List<MaterialLot> sublots(String code);

    /** A lot's state without its stock. */
    record LotQuality(String code, String material, QualityStatus quality, @Nullable Instant expiresAt) {
    }

    /** Takes a lot into stock. Needs {@code material.receive}. */
    MaterialLot receive(Receipt receipt);

    /** Enters a lot of which nothing is left but its parts; those are received by themselves. Needs {@code material.receive}. */
    MaterialLot enterDivided(Receipt receipt);

    /**
     * Takes more of a lot into stock, in another place than the rest of it. Needs {@code material.receive}.
     *
     * @param said the quantity as a person said it in another unit; empty if nobody did
     */
    void receiveElsewhere(String code, String location, BigDecimal quantity, String said);

    /**
     * Forbids the use of a lot and of those of its sublots that have not been judged alone. Needs {@code material.hold}.
     *
     * @throws io.takt.shared.ConcurrentChange {@code material.alreadyHeld} or {@code material.alreadyReleased}, naming who
     *         was faster, when and why
     */
    MaterialLot hold(String code, String reason);

    /**
     * Allows the use of a lot and of those of its sublots that have not been judged alone. Needs {@code material.hold}.
     *
     * @throws io.takt.shared.ConcurrentChange as {@link #hold}
     */
    MaterialLot release(String code, String reason);

    /**
     * A lot that comes in.
     *
     * @param productionDate when it was made; null if nobody has said so
     * @param expiresAt      plant time; null for what keeps for ever, or as long after it was made as its material does
     * @param said           the quantity as a person said it in another unit; empty if nobody did
     */
    record Receipt(String code, String material, BigDecimal quantity, String location, @Nullable String heatNumber,
            @Nullable String supplier, QualityStatus quality, @Nullable LocalDate productionDate, @Nullable Instant expiresAt, String said) {

        /** A lot of which nobody says when it was made. */
        public Receipt(String code, String material, BigDecimal quantity, String location, @Nullable String heatNumber,
                @Nullable String supplier, QualityStatus quality, @Nullable Instant expiresAt) {
            this(code, material, quantity, location, heatNumber, supplier, quality, null, expiresAt, "");
        }

        /** A lot that keeps for ever. */
        public Receipt(String code, String material, BigDecimal quantity, String location, @Nullable String heatNumber,
                @Nullable String supplier, QualityStatus quality) {
            this(code, material, quantity, location, heatNumber, supplier, quality, null, null, "");
        }
    }
}
