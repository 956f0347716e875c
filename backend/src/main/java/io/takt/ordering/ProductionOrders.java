package io.takt.ordering;

import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Production orders as planners work with them. */
public interface ProductionOrders {

    /** Filters {@code q}, {@code state}, {@code material}. Needs {@code ordering.read}. */
    Page<ProductionOrder> list(ListQuery query);

    /** Needs {@code ordering.read}. */
    ProductionOrder get(String code);

    /**
     * Creates an order and its work order. Needs {@code ordering.create}.
     *
     * @throws io.takt.shared.InvalidInput naming every wrong field
     */
    ProductionOrder create(NewOrder order);

    /** An order as it is asked for; anything may be missing. */
    record NewOrder(@Nullable String material, @Nullable BigDecimal quantity, @Nullable Instant due,
            @Nullable Integer priority, @Nullable String customerClass) {
    }
}
