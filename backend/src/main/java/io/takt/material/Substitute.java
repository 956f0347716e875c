package io.takt.material;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A material that may take another's place.
 *
 * @param priority           1 is taken first
 * @param quantity           so many of the material …
 * @param substituteQuantity … are replaced by so many of the substitute
 * @param twoWay             whether the material may take the substitute's place as well
 * @param validFrom          the first day; null if it has always been so
 * @param validTo            the last day; null if nobody has ended it
 */
public record Substitute(String material, String substitute, int priority, BigDecimal quantity, BigDecimal substituteQuantity,
        boolean twoWay, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same, seen from the substitute. */
    Substitute turned() {
        return new Substitute(substitute, material, priority, substituteQuantity, quantity, twoWay, validFrom, validTo);
    }
}
