package io.takt.platform.clock;

import java.time.Instant;

/** A plant instant, the system instant it belongs to, and the pace from there on. */
record ClockAnchor(Instant plantAt, Instant systemAt, double factor) {
}
