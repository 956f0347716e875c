package io.takt.material.events;

/** Material came in. */
public record LotReceived(String lot, String material) {
}
