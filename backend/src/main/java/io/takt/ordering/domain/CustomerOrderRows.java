package io.takt.ordering.domain;

import io.takt.ordering.CustomerOrder;
import io.takt.shared.ListQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of customer orders and their lines. */
public interface CustomerOrderRows {

    List<CustomerOrder> list(ListQuery query);

    long count(ListQuery query);

    Optional<CustomerOrder> find(String code);

    /** Locks the row: whoever plans or releases the order comes one after another. */
    Optional<Long> lock(String code);

    List<CustomerOrder.Line> lines(String code);

    void add(NewCustomerRow order);

    void addLine(String code, String material, BigDecimal quantity);

    /** A customer order without its lines. */
    record NewCustomerRow(String code, String customer, String customerClass, Instant due,
            @Nullable String externalReference, Instant createdAt, String createdBy) {
    }
}
