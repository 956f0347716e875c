package io.takt.ordering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Work orders as execution works with them. Transitions join the caller's transaction; a repeated one changes nothing. */
public interface WorkOrders {

    Optional<WorkOrder> find(String code);

    /** @throws io.takt.shared.NotFound {@code ordering.workOrderUnknown} */
    WorkOrder get(String code);

    /** The codes of those whose release was asked for and not decided, oldest first. */
    List<String> releaseRequested();

    void release(String code);

    void hold(String code, List<String> reasons);

    void reject(String code, List<String> reasons);

    void start(String code);

    void complete(String code);

    /** Ends a work order that is not complete, whatever it has come to. */
    void cancel(String code, String reason);

    /** Adds to what is to be made in place of lost pieces. */
    void replenish(String code, BigDecimal quantity);
}
