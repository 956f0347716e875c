package io.takt.material.events;

/** More lies there of a material that is not told apart by lots. */
public record StockAdded(String material) {
}
