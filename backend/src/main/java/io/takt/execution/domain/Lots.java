package io.takt.execution.domain;

import io.takt.shared.Use;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The lots of orders. */
public interface Lots {

    void add(Lot lot);

    void save(Lot lot);

    Optional<Lot> find(String code);

    Optional<Lot> findById(long id);

    List<Lot> ofOrder(long orderId);

    /** Which orders have lots that go by one of some revisions of routings, other than the order's own. */
    default List<Use> reworkBy(Collection<Long> routingRevisions) {
        return routingRevisions.isEmpty() ? List.of() : reworkByThese(routingRevisions);
    }

    /** The same; there must be one. */
    List<Use> reworkByThese(Collection<Long> routingRevisions);

    /** The revisions of routings, other than its own, by which lots of an open order go or went. */
    List<Long> reworkRoutings();
}
