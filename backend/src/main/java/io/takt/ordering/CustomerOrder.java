package io.takt.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants.
 *
 * @param due               plant time
 * @param externalReference how the customer calls it
 * @param createdAt         plant time
 * @param quantity          pieces over all lines
 * @param supplied          how many of them lie there for the customer
 */
public record CustomerOrder(String code, String customer, String customerClass, Instant due,
        @Nullable String externalReference, Instant createdAt, String createdBy, CustomerOrderState state,
        BigDecimal quantity, BigDecimal supplied) {

    /** One product of it. */
    public record Line(long id, String material, BigDecimal quantity) {
    }
}
