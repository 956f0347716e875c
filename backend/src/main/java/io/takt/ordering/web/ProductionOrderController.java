package io.takt.ordering.web;

import io.takt.material.Materials;
import io.takt.material.MaterialDefinition;
import io.takt.ordering.Pegging;
import io.takt.ordering.ProductionOrder;
import io.takt.ordering.ProductionOrders;
import io.takt.ordering.ProductionOrders.NewOrder;
import io.takt.ordering.ReleaseRequests;
import io.takt.ordering.WorkOrderState;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ordering/production-orders")
class ProductionOrderController {

    private final ProductionOrders orders;
    private final ReleaseRequests releases;
    private final Pegging pegging;
    private final Materials materials;

    ProductionOrderController(ProductionOrders orders, ReleaseRequests releases, Pegging pegging,
            Materials materials) {
        this.orders = orders;
        this.releases = releases;
        this.pegging = pegging;
        this.materials = materials;
    }

    @GetMapping
    Page<Item> list(ListQuery query, Locale locale) {
        return orders.list(query).map(order -> item(order, locale));
    }

    @GetMapping("/{code}")
    Item get(@PathVariable String code, Locale locale) {
        return item(orders.get(code), locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Item create(@RequestBody NewOrder order, Locale locale) {
        return item(orders.create(order), locale);
    }

    @PostMapping("/{code}/release-request")
    Item requestRelease(@PathVariable String code, Locale locale) {
        return item(releases.request(code), locale);
    }

    /** What an order is made for, and what is made for it. */
    @GetMapping("/{code}/pegging")
    PeggingPage pegging(@PathVariable String code, Locale locale) {
        String order = orders.get(code).code();
        Function<String, String> names = material -> materials.get(material).name(locale);
        return new PeggingPage(order, PegItem.listOf(pegging.madeFor(order).stream().toList(), names).stream().findFirst().orElse(null),
                PegItem.listOf(pegging.needsOf(order), names));
    }

    private Item item(ProductionOrder order, Locale locale) {
        MaterialDefinition material = materials.get(order.material());
        return new Item(order.code(), order.code(), order.material(), material.name(locale),
                order.quantity().setScale(0), material.unit(), order.due(), order.priority(), order.customerClass(),
                order.state(), new WorkOrderItem(order.workOrder(), order.state(), order.routing()), order.createdAt(),
                order.createdBy(), order.version());
    }

    record PeggingPage(String id, @Nullable PegItem madeFor, List<PegItem> needs) {
    }

    record WorkOrderItem(String code, WorkOrderState state, String routing) {
    }

    record Item(String id, String code, String material, String materialName, BigDecimal quantity, String unit,
            Instant due, int priority, String customerClass, WorkOrderState state, WorkOrderItem workOrder,
            Instant createdAt, String createdBy, int version) {
    }
}
