package io.takt.definition;

import io.takt.shared.Lifecycle;
import java.math.BigDecimal;

/**
 * A product into which a material goes directly, by a revision that is in force or may come into force.
 *
 * @param operation the call activity of the operation that takes it
 */
public record Parent(String material, String revision, Lifecycle state, BigDecimal quantity, String operation) {
}
