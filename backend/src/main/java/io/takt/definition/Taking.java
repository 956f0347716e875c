package io.takt.definition;

import io.takt.shared.Lifecycle;
import java.math.BigDecimal;

/** An operation of a routing that takes a material of itself, by a revision that is in force or may come into force. */
public record Taking(String routing, String revision, Lifecycle state, String operation, BigDecimal quantity) {
}
