package io.takt.execution.lots;

import io.takt.execution.domain.DocumentBook;
import io.takt.execution.domain.DocumentBundles;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.OrderInWork;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Binds an order to the documents in force when its first lot begins on a routing; what comes into force later is for later orders.
 * Rework that begins later reads of each document what the order has read before.
 */
@Component
class BoundDocuments {

    private final DocumentBundles bundles;
    private final DocumentBook documents;

    BoundDocuments(DocumentBundles bundles, DocumentBook documents) {
        this.bundles = bundles;
        this.documents = documents;
    }

    /** The order is locked by the caller. */
    void bind(OrderInWork order, Lot.Path path, Instant now) {
        if (bundles.boundAt(order.id(), path.revision()).isEmpty()) {
            bundles.begin(order.id(), path.revision(), now);
            documents.toBind(path.routing(), order.material(), bundles.ofOrder(order.id())).forEach(found -> bundles.add(order.id(), path.revision(), found));
        }
    }
}
