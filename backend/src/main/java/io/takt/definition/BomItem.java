package io.takt.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What goes into one piece of a product, and at which operation.
 *
 * @param scrapAllowance the part that is lost on the way and planned beside what goes in; 0.02 is two percent
 */
public record BomItem(String material, BigDecimal quantity, String elementId, BigDecimal scrapAllowance) {

    private static final int DECIMALS = 6;

    /** Nothing of it is lost. */
    public static BomItem of(String material, BigDecimal quantity, String elementId) {
        return new BomItem(material, quantity, elementId, BigDecimal.ZERO);
    }

    /** The number of the operation that takes it. */
    public String operation() {
        return elementId.replaceFirst("^op_", "");
    }

    /**
     * How much is planned for pieces of the product.
     *
     * @param whole whether there are whole ones of the material alone
     */
    public BigDecimal plannedFor(BigDecimal pieces, boolean whole) {
        return pieces.multiply(quantity).multiply(BigDecimal.ONE.add(scrapAllowance)).setScale(whole ? 0 : DECIMALS, RoundingMode.CEILING);
    }
}
