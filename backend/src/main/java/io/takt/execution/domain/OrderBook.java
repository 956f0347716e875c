package io.takt.execution.domain;

import io.takt.execution.Reason;
import java.util.List;
import java.util.Optional;

/** What execution asks of ordering: the work orders themselves. */
public interface OrderBook {

    /** A work order whose release was asked for; empty for any other. */
    Optional<OrderInWork.Request> findRequested(String workOrder);

    /** A work order in whatever state it is. */
    Optional<OrderInWork.Request> find(String workOrder);

    /** Work orders whose release was asked for and not decided. */
    List<String> releaseRequested();

    /** Who makes a material for a work order, and who makes it for others that still want it. */
    Makers makers(String workOrder, String material);

    /** The state in which everybody else sees the work order. */
    String stateOf(String workOrder);

    void release(String workOrder);

    void hold(String workOrder, List<Reason> reasons);

    void reject(String workOrder, List<Reason> reasons);

    /** The first job has begun; a work order that has begun already stays as it is. */
    void start(String workOrder);

    void complete(String workOrder);

    void cancel(String workOrder, String reason);

    /** More pieces are made in place of lost ones. */
    void replenish(String workOrder, int pieces);

    /** Work orders that make one material. */
    record Makers(List<String> own, List<String> others) {
    }
}
