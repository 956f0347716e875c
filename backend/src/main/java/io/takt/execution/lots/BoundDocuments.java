package io.takt.execution.lots;

import io.takt.execution.domain.DocumentBook;
import io.takt.execution.domain.DocumentBundles;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.OrderInWork;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Binds an order to the documents in force when its first lot begins on a routing; what comes into force later is for later orders.
 * Rework that begins later reads of each document what the order has read before. An order that was in work before documents were bound
 * is not bound half-way.
 */
@Component
class BoundDocuments {

    private final DocumentBundles bundles;
    private final DocumentBook documents;
    private final Lots lots;

    BoundDocuments(DocumentBundles bundles, DocumentBook documents, Lots lots) {
        this.bundles = bundles;
        this.lots = lots;
        this.documents = documents;
    }

    /** Called with each lot as soon as it is there. The order is locked by the caller. */
    void bind(OrderInWork order, Lot.Path path, Instant now) {
        boolean unbound = !bundles.isBound(order.id()) && lots.ofOrder(order.id()).size() > 1;
        if (!unbound && bundles.boundAt(order.id(), path.revision()).isEmpty()) {
            bundles.begin(order.id(), path.revision(), now);
            documents.toBind(path.routing(), order.material(), bundles.ofOrder(order.id())).forEach(found -> bundles.add(order.id(), path.revision(), found));
        }
    }
}
