package io.takt.execution;

import io.takt.definition.HeldPath;
import io.takt.definition.HeldRevision;
import io.takt.definition.ProductBundles;
import io.takt.definition.Products;
import io.takt.execution.domain.DocumentBundles;
import io.takt.execution.domain.DocumentBundles.BoundPath;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.ordering.WorkOrder;
import io.takt.ordering.WorkOrders;
import io.takt.security.Permissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what an order goes: the revisions that it has held since it was planned, and the documents that it is bound to since it began. */
@Service
@Transactional(readOnly = true)
public class OrderBundles {

    private final WorkOrders ordered;
    private final Orders orders;
    private final DocumentBundles bundles;
    private final Products products;
    private final ProductBundles paths;
    private final Permissions permissions;

    OrderBundles(WorkOrders ordered, Orders orders, DocumentBundles bundles, Products products, ProductBundles paths, Permissions permissions) {
        this.ordered = ordered;
        this.orders = orders;
        this.bundles = bundles;
        this.products = products;
        this.paths = paths;
        this.permissions = permissions;
    }

    /**
     * What a work order goes by.
     *
     * @param begun whether a lot of it has begun
     * @param paths the routing that it is made by first, then those of its rework
     */
    public record OrderBundle(HeldRevision product, boolean begun, List<Path> paths) {
    }

    /** @param boundAt when the documents were bound; null while they are not, and then those in force are read */
    public record Path(@Nullable Instant boundAt, HeldPath held) {
    }

    /** Needs {@code execution.read} and {@code definition.read}. */
    public OrderBundle of(String workOrder) {
        permissions.require("execution.read");
        permissions.require("definition.read");
        WorkOrder order = ordered.get(workOrder);
        Optional<OrderInWork> work = orders.find(workOrder);
        List<BoundPath> bound = work.map(found -> bundles.paths(found.id())).orElse(List.of());
        Path own = bound.stream().filter(path -> path.routingRevision() == order.routingRevision()).findFirst()
                .map(path -> path(order, work.orElseThrow(), path))
                .orElseGet(() -> new Path(null, paths.path(order.material(), order.routingRevision(), List.of())));
        Stream<Path> rework = bound.stream().filter(path -> path.routingRevision() != order.routingRevision())
                .map(path -> path(order, work.orElseThrow(), path));
        return new OrderBundle(products.held(order.productRevision()), work.map(OrderInWork::hasLots).orElse(false),
                Stream.concat(Stream.of(own), rework).toList());
    }

    private Path path(WorkOrder order, OrderInWork work, BoundPath bound) {
        return new Path(bound.boundAt(), paths.path(order.material(), bound.routingRevision(), bundles.documents(work.id(), bound.routingRevision())));
    }
}
