package io.takt.ordering.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.takt.material.MaterialDefinition;
import io.takt.material.Materials;
import io.takt.ordering.CustomerOrder;
import io.takt.ordering.CustomerOrders;
import io.takt.ordering.CustomerOrders.NewCustomerOrder;
import io.takt.ordering.DemandPlanning;
import io.takt.ordering.DemandPlanning.Bought;
import io.takt.ordering.DemandPlanning.Need;
import io.takt.ordering.Pegging;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/ordering/customer-orders")
class CustomerOrderController {

    private final CustomerOrders orders;
    private final DemandPlanning planning;
    private final Pegging pegging;
    private final Materials materials;

    CustomerOrderController(CustomerOrders orders, DemandPlanning planning, Pegging pegging, Materials materials) {
        this.orders = orders;
        this.planning = planning;
        this.pegging = pegging;
        this.materials = materials;
    }

    @GetMapping
    Page<Item> list(ListQuery query) {
        return orders.list(query).map(order -> new Item(order.code(), order));
    }

    @GetMapping("/{code}")
    CustomerOrderPage get(@PathVariable String code, Locale locale) {
        return page(orders.get(code), locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CustomerOrderPage create(@RequestBody NewCustomerOrder order, Locale locale) {
        return page(orders.create(order), locale);
    }

    /** What planning would make now; nothing is written. */
    @GetMapping("/{code}/proposal")
    ProposalPage propose(@PathVariable String code, @RequestParam(defaultValue = "") Set<String> withoutStock, Locale locale) {
        DemandPlanning.Proposal proposal = planning.propose(code, withoutStock);
        return new ProposalPage(proposal.token(),
                proposal.needs().stream().map(need -> new NeedItem(nameOf(need.material(), locale), need)).toList(),
                proposal.bought().stream().map(part -> new BoughtItem(nameOf(part.material(), locale), part)).toList());
    }

    @PostMapping("/{code}/plan")
    CustomerOrderPage plan(@PathVariable String code, @RequestBody(required = false) @Nullable PlanRequest choice, Locale locale) {
        PlanRequest chosen = choice == null ? new PlanRequest(null, null) : choice;
        return page(planning.plan(code, Objects.requireNonNullElse(chosen.withoutStock(), Set.of()), chosen.proposal()), locale);
    }

    @PostMapping("/{code}/release-request")
    CustomerOrderPage requestRelease(@PathVariable String code, Locale locale) {
        return page(orders.requestRelease(code), locale);
    }

    private CustomerOrderPage page(CustomerOrder order, Locale locale) {
        return new CustomerOrderPage(order.code(), order,
                orders.lines(order.code()).stream().map(line -> line(line, locale)).toList(),
                PegItem.listOf(pegging.of(order.code()), material -> nameOf(material, locale)));
    }

    private LineItem line(CustomerOrder.Line line, Locale locale) {
        MaterialDefinition material = materials.get(line.material());
        return new LineItem(line.material(), material.name(locale), line.quantity().setScale(0), material.unit());
    }

    private String nameOf(String material, Locale locale) {
        return materials.get(material).name(locale);
    }

    record Item(String id, @JsonUnwrapped CustomerOrder order) {
    }

    record CustomerOrderPage(String id, @JsonUnwrapped CustomerOrder order, List<LineItem> lines, List<PegItem> needs) {
    }

    record LineItem(String material, String materialName, BigDecimal quantity, String unit) {
    }

    /** Materials whose stock is left alone, and the token of the proposal that was looked at. */
    record PlanRequest(@Nullable Set<String> withoutStock, @Nullable String proposal) {
    }

    record ProposalPage(String token, List<NeedItem> needs, List<BoughtItem> bought) {
    }

    record NeedItem(String materialName, @JsonUnwrapped Need need) {
    }

    record BoughtItem(String materialName, @JsonUnwrapped Bought bought) {
    }
}
