package io.takt.material;

import io.takt.shared.Ratio;
import java.math.BigDecimal;

/** What a material has in another unit: so many of that unit are so many of its own, such as 1 box and 6 pieces. */
public record UnitConversion(String material, String unit, BigDecimal quantity, BigDecimal baseQuantity) {

    /** How many of the material's own unit are one of the other. */
    public Ratio factor() {
        return Ratio.of(baseQuantity, quantity);
    }
}
