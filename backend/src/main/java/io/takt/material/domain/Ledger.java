package io.takt.material.domain;

import io.takt.material.Stock.Difference;
import io.takt.material.Stock.Reservation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Movements, the balances that they make, and what is reserved. */
public interface Ledger {

    void append(Movement movement);

    /** Returns zero where nothing lay before. */
    int add(Item item, String location, BigDecimal quantity);

    void open(Item item, String location, BigDecimal quantity);

    /** Returns zero when too little lies there. */
    int take(Item item, String location, BigDecimal quantity);

    /** What is left of a lot in first quality, place by place; the empty lot for material without lots. */
    List<Balance> balances(String material, String lot);

    /** What is left of some lots in first quality, by lot and place. */
    List<LyingLot> lying(Collection<String> lots);

    /** What is left in first quality of the parts of some lots, told of the lot that each is a part of, by lot and place. */
    List<LyingLot> lyingInParts(Collection<String> lots);

    /** What is left in first quality of those of some materials that are not told apart, by material and place. */
    List<LyingMaterial> loose(Collection<String> materials);

    /** Where anything is left of a lot, whatever its quality. */
    List<String> placesOf(String lot);

    /** What may be used: first quality, accepted and not expired. */
    BigDecimal accepted(String material, Instant now);

    /** Whether anything may be used. */
    boolean isThere(String material, Instant now);

    BigDecimal onHold(String material);

    BigDecimal reserved(String material);

    List<Reservation> reservations(String material);

    Optional<BigDecimal> reservedFor(String material, String order);

    void keep(String material, String order, BigDecimal quantity);

    void useReserved(String material, String order, BigDecimal quantity);

    /** The materials of which something is kept for an order. */
    List<String> keptFor(String order);

    void giveBack(String order);

    List<Difference> differences();

    /** The movements of a lot, the last first. */
    List<Movement> ofLot(String lot, int most);

    /** How a lot and its parts were received, the first first. */
    List<Movement> receiptsOf(String lot);

    /** What an order put into stock, the first first. */
    List<Movement> producedFor(String order);

    /** The movements of what is told apart by no lot, the last first; null for all places. */
    List<Movement> ofLoose(String material, @Nullable Collection<String> places, int most);

    /** Whether a lot has moved otherwise than by being divided. */
    boolean touched(String material, String lot);

    /** How often something has moved to a place or from it; null for all places. */
    int movements(Item item, @Nullable String location);

    /** Removes what came into a place by one movement and has never moved since. */
    void takeBack(Item item, String location);

    /**
     * What is told apart in stock.
     *
     * @param lot   empty for material without lots
     * @param grade {@code A} for first quality
     */
    record Item(String material, String lot, String grade) {

        /** First quality. */
        public static Item of(String material, String lot) {
            return new Item(material, lot, "A");
        }
    }

    /** What lies in one place of one lot. */
    record Balance(String location, BigDecimal quantity) {
    }

    /** What lies of a lot in one place. */
    record LyingLot(String lot, String location, BigDecimal quantity) {
    }

    /** What lies of a material in one place. */
    record LyingMaterial(String material, String location, BigDecimal quantity) {
    }

    /**
     * One movement; its quantity is negative where material leaves.
     *
     * @param order   the order it belongs to; empty for none
     * @param cause   the job, the person's reason, or how a quantity was said in another unit
     * @param note    what a person said of what came in; empty for nothing
     */
    record Movement(Kind kind, Item item, String location, BigDecimal quantity, String order,
            String cause, String note, String actor, Instant plantAt) {
    }

    /** Why material moves. */
    enum Kind { RECEIVE, ISSUE, CONSUME, PRODUCE, SCRAP, SPLIT, MERGE }
}
