package io.takt.ordering.domain;

import io.takt.ordering.ProductionOrder;
import io.takt.ordering.WorkOrder;
import io.takt.ordering.WorkOrderState;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of production orders and work orders. */
public interface OrderRows {

    List<ProductionOrder> list(ListQuery query);

    long count(ListQuery query);

    Optional<ProductionOrder> find(String code);

    void add(NewRows order);

    void addWorkOrder(NewRows order);

    Optional<WorkOrder> workOrder(String code);

    /** Locks the work order's row. */
    Optional<WorkOrder> lockWorkOrder(String code);

    List<String> inState(WorkOrderState state);

    /** The revisions of routings by which open orders work. */
    List<Long> routingsInWork();

    /** Which production and customer orders name a material. */
    List<Use> uses(String material);

    /** Which orders work by a product revision. */
    List<Use> usesOfProduct(long revision);

    /** Which orders work by one of some routing revisions. */
    default List<Use> usesOfRoutings(Collection<Long> revisions) {
        return revisions.isEmpty() ? List.of() : usesOfThese(revisions);
    }

    /** The same; there must be one. */
    List<Use> usesOfThese(Collection<Long> revisions);

    int move(long id, WorkOrderState next, int version);

    int replenish(long id, BigDecimal quantity, int version);

    /** A production order and the work order that makes it. */
    record NewRows(String code, String workOrder, String material, BigDecimal quantity, Instant due, int priority,
            String customerClass, String requester, long productRevision, String routing, long routingRevision,
            Instant createdAt) {
    }
}
