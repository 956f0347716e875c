package io.takt.execution.domain;

import java.util.List;
import java.util.Optional;

/** The work orders that execution knows. Locking one is the first thing that any change of its parts does. */
public interface Orders {

    /** Adds the order unless it is known already: the unique row decides. */
    void add(OrderInWork order);

    void save(OrderInWork order);

    Optional<OrderInWork> lock(String code);

    Optional<OrderInWork> lockById(long id);

    Optional<OrderInWork> lockOfLot(String lot);

    Optional<OrderInWork> lockOfJob(String job);

    /** Locks the order where nothing of it is asked for. */
    Optional<Long> lockIdOfJob(String job);

    Optional<OrderInWork> lockOfUnit(String unit);

    Optional<OrderInWork> find(String code);

    Optional<OrderInWork> findById(long id);

    List<OrderInWork> in(ReleaseState state);
}
