package io.takt.definition;

import java.math.BigDecimal;

/** What goes into one piece of a product, and at which operation. */
public record BomItem(String material, BigDecimal quantity, String elementId) {
}
