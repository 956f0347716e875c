package io.takt.execution.domain;

import java.util.List;
import java.util.Optional;

/** The lots of orders. */
public interface Lots {

    void add(Lot lot);

    void save(Lot lot);

    Optional<Lot> find(String code);

    Optional<Lot> findById(long id);

    List<Lot> ofOrder(long orderId);
}
