package io.takt.material;

import java.math.BigDecimal;
import java.util.List;

/** What lies where. Each change is a movement that is never altered; its callers have asked for their own permission. */
public interface Stock {

    Availability of(String material);

    /**
     * Takes material from a lot, in the caller's transaction; two takers never get the same piece.
     *
     * @param order whose reservation this uses up
     * @param cause the job, shown with the movement
     * @throws io.takt.shared.Refused if the lot is of another material, must not be used or has too little left
     */
    void consume(String lot, String material, BigDecimal quantity, String order, String cause);

    /** Puts finished pieces into a place. */
    void produce(String material, BigDecimal quantity, String location, String order, String cause);

    /** Takes pieces out of stock for good. */
    void scrap(String lot, BigDecimal quantity, String cause);

    /**
     * Keeps material for an order; what it had reserved before is replaced.
     *
     * @throws io.takt.shared.Refused {@code material.notEnough}
     */
    void reserve(String material, BigDecimal quantity, String order);

    /** Gives back what an order has reserved and not used. */
    void giveBack(String order);

    /** The balances that do not agree with the movements: always none. */
    List<Difference> reconcile();

    /**
     * How much of a material there is.
     *
     * @param available accepted and not reserved
     * @param onHold    what a release by quality would add
     * @param reserved  kept for orders
     */
    record Availability(BigDecimal available, BigDecimal onHold, BigDecimal reserved) {
    }

    /** A balance and the sum of the movements that should make it. */
    record Difference(String material, String lot, String location, BigDecimal balance, BigDecimal movements) {
    }
}
