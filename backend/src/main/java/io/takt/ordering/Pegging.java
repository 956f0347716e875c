package io.takt.ordering;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which order is made for which, seen from both sides. */
public interface Pegging {

    /** All needs of a customer order, each behind what needs it. Needs {@code ordering.read}. */
    List<Peg> of(String customerOrder);

    /** What a production order is made for; empty for one that serves no customer order. Needs {@code ordering.read}. */
    Optional<Peg> madeFor(String productionOrder);

    /** For whom production orders are made; those that serve no customer order are left out. */
    List<ForWhom> forWhom(Collection<String> productionOrders);

    /** What is made or kept for a production order. Needs {@code ordering.read}. */
    List<Peg> needsOf(String productionOrder);

    /** Who makes a material for production orders that have not ended. */
    List<Peg> wanted(String material);

    /** Pieces that a work order brought into stock are kept for whom they were made, in the caller's transaction. */
    void supply(String workOrder, BigDecimal quantity);

    /** A production order and the customer order that it serves. */
    record ForWhom(String productionOrder, String customerOrder, String customer) {
    }
}
