package io.takt.material.events;

/** A lot must not be used. */
public record LotHeld(String lot, String material) {
}
