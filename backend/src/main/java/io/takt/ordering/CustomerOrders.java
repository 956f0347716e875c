package io.takt.ordering;

import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What customers want, from the order to the release of everything that is made for it. */
public interface CustomerOrders {

    /** Filters {@code q}, {@code state}, {@code customerClass}. Needs {@code ordering.read}. */
    Page<CustomerOrder> list(ListQuery query);

    Optional<CustomerOrder> find(String code);

    /** Needs {@code ordering.read}. */
    CustomerOrder get(String code);

    /** Needs {@code ordering.read}. */
    List<CustomerOrder.Line> lines(String code);

    /**
     * Needs {@code ordering.create}.
     *
     * @throws io.takt.shared.InvalidInput naming every wrong field
     */
    CustomerOrder create(NewCustomerOrder order);

    /**
     * Asks for the release of every order that serves it, what is built in first. Orders that are under way or have ended
     * stay as they are. Needs {@code ordering.release}.
     *
     * @throws io.takt.shared.Refused if it is not planned yet
     */
    CustomerOrder requestRelease(String code);

    /** A customer order as it is asked for; anything may be missing. */
    record NewCustomerOrder(@Nullable String customer, @Nullable String customerClass, @Nullable Instant due,
            @Nullable String externalReference, @Nullable List<@Nullable NewLine> lines) {
    }

    /** One product as it is asked for. */
    record NewLine(@Nullable String material, @Nullable BigDecimal quantity) {
    }
}
