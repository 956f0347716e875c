package io.takt.ordering.domain;

import io.takt.ordering.Peg;
import io.takt.ordering.Pegging.ForWhom;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows that say which order is made for which. */
public interface PegRows {

    /** Each need behind what needs it. */
    List<Peg> ofCustomerOrder(String code);

    Optional<Peg> madeFor(String productionOrder);

    List<ForWhom> forWhom(Collection<String> productionOrders);

    List<Peg> needsOf(String productionOrder);

    /** Those that an order makes for a parent that has not ended. */
    List<Peg> wanted(String material);

    Optional<Peg> servedBy(String workOrder);

    Optional<String> customerOrderOf(String productionOrder);

    void add(NewPeg peg);

    void supply(long id, BigDecimal quantity);

    /** A need, the production order that has it and the one that makes what stock does not give. */
    record NewPeg(long line, @Nullable String parent, String material, BigDecimal required, BigDecimal fromStock,
            @Nullable String productionOrder) {
    }
}
