package io.takt.material.events;

/** A lot may be used. */
public record LotReleased(String lot, String material) {
}
