package io.takt.ordering;

/** Asks for the release of orders. */
public interface ReleaseRequests {

    /**
     * Asks once: a repeated request for an order that is under way changes nothing. Needs {@code ordering.release}.
     *
     * @throws io.takt.shared.Refused if the order has ended
     */
    ProductionOrder request(String productionOrder);
}
