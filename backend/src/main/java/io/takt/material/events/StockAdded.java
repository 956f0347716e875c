package io.takt.material.events;

/** More of a material may be used: it was made or came in without a lot, or an order gave back what was kept for it. */
public record StockAdded(String material) {
}
