package io.takt.material;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lies where. Each change is a movement that is never altered; its callers have asked for their own permission. */
public interface Stock {

    Availability of(String material);

    /** Whether anything of a material may be used, reserved or not. */
    boolean isThere(String material);

    /**
     * Takes material from a lot, in the caller's transaction; two takers never get the same piece.
     *
     * @param order whose reservation this uses up
     * @param cause the job, shown with the movement
     * @throws io.takt.shared.Refused if the lot is of another material, must not be used or has too little left
     */
    void consume(String lot, String material, BigDecimal quantity, String order, String cause);

    /**
     * Brings material to the place where an order will use it. It stays in stock and stays reserved.
     *
     * @param from where it lies; null for wherever it does, but at its goal
     * @throws io.takt.shared.Refused if the lot is of another material, must not be used or has too little left
     */
    void issue(Goods goods, @Nullable String from, String to, String order, String cause);

    /** Uses up what was issued to a place, whatever has become of its lot since: it is in the product now. */
    void consumeIssued(Goods goods, String place, String order, String cause);

    /** What lies at a place. */
    BigDecimal at(String place, String material, String lot);

    /** Where a lot lies, and how much in each place. */
    List<Lying> lying(String material, String lot);

    /** Who has reserved a material, whatever lot it will be of. */
    List<Reservation> reservations(String material);

    /** Takes material without lots into stock. Needs {@code material.receive}. */
    default void receive(String material, BigDecimal quantity, String location) {
        receive(material, quantity, location, "", "");
    }

    /**
     * The same with what a person says of it.
     *
     * @param said the quantity as it was said in another unit; empty if it was not
     * @param note such as the number of the delivery note; empty for nothing
     */
    void receive(String material, BigDecimal quantity, String location, String said, String note);

    /** Puts finished pieces into a place. */
    void produce(String material, BigDecimal quantity, String location, String order, String cause);

    /** As {@link #produce}, for pieces of a lower grade; such stock is never first quality's. */
    void produceOfGrade(String grade, String material, BigDecimal quantity, String location, String order, String cause);

    /** Takes pieces out of stock for good. */
    void scrap(String lot, BigDecimal quantity, String cause);

    /**
     * Keeps material for an order; what it had reserved before is replaced.
     *
     * @throws io.takt.shared.Refused {@code material.notEnough}
     */
    void reserve(String material, BigDecimal quantity, String order);

    /** Keeps more of a material for an order, as far as others have left it. */
    void reserveUpTo(String material, BigDecimal quantity, String order);

    /** Keeps less of a material for an order, which needs so much of it no longer. */
    void keepLess(String material, BigDecimal quantity, String order);

    /** What of a material is kept for an order. */
    BigDecimal reservedFor(String material, String order);

    /** Lets nobody else move or reserve the materials until the caller's transaction ends. */
    void lock(Set<String> materials);

    /** Gives back what an order has reserved and not used. */
    void giveBack(String order);

    /** The balances that do not agree with the movements: always none. */
    List<Difference> reconcile();

    /**
     * A quantity of a material.
     *
     * @param lot empty for material that is not told apart by lots
     */
    record Goods(String material, String lot, BigDecimal quantity) {
    }

    /**
     * How much of a material there is.
     *
     * @param available accepted and not reserved
     * @param onHold    what a release by quality would add
     * @param reserved  kept for orders
     */
    record Availability(BigDecimal available, BigDecimal onHold, BigDecimal reserved) {
    }

    /** What lies in one place. */
    record Lying(String place, BigDecimal quantity) {
    }

    /** What an order has reserved and not used yet. */
    record Reservation(String workOrder, BigDecimal quantity) {
    }

    /** A balance and the sum of the movements that should make it. */
    record Difference(String material, String lot, String grade, String location, BigDecimal balance, BigDecimal movements) {
    }
}
