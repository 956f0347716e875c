package io.takt.execution.release;

import io.takt.execution.Reason;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Stock;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import io.takt.rules.Decision;
import io.takt.rules.RuleEngine;
import io.takt.rules.RuleEngine.Subject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides a release by rule R0 and carries the decision out. */
@Service
@Transactional
public class ReleaseDecision {

    private final WorkLock lock;
    private final Orders orders;
    private final OrderBook book;
    private final RoutingBook routings;
    private final MaterialBook materials;
    private final RuleEngine rules;
    private final ReleaseQuestion question;
    private final WorkRecord record;

    ReleaseDecision(WorkLock lock, Orders orders, OrderBook book, RoutingBook routings, MaterialBook materials,
            RuleEngine rules, ReleaseQuestion question, WorkRecord record) {
        this.lock = lock;
        this.orders = orders;
        this.book = book;
        this.routings = routings;
        this.materials = materials;
        this.rules = rules;
        this.question = question;
        this.record = record;
    }

    /** Returns the outcome: {@code RELEASE}, {@code HOLD} or {@code REJECT}. */
    public String check(String workOrder) {
        OrderInWork order = lock.order(workOrder);
        Decision<ReleaseQuestion.Conclusion> decision =
                rules.decide(question, new Subject("execution.work-order", workOrder), factsOf(order));
        ReleaseQuestion.Conclusion strongest = decision.conclusions().get(0);
        List<Reason> reasons = decision.conclusions().stream()
                .map(conclusion -> new Reason(conclusion.reason(), List.of(materialOf(order), conclusion.wayOut()))).toList();
        order.decided(decision.id(), reasons);
        orders.save(order);
        return strongest.outcome().name();
    }

    private ReleaseQuestion.Facts factsOf(OrderInWork order) {
        BigDecimal required = BigDecimal.ZERO;
        BigDecimal available = BigDecimal.ZERO;
        BigDecimal onHold = BigDecimal.ZERO;
        for (Component component : scarcest(order)) {
            Stock stock = materials.stock(component.material(), order.code());
            required = component.perPiece().multiply(BigDecimal.valueOf(order.quantity()));
            available = stock.available();
            onHold = stock.onHold();
        }
        return new ReleaseQuestion.Facts(required, available, onHold, routings.isProductEffective(order.material()),
                routings.isRoutingEffective(order.routingRevision()), true, false);
    }

    /** The component of which the least is left over after this order; none for a product made of nothing. */
    private List<Component> scarcest(OrderInWork order) {
        BigDecimal pieces = BigDecimal.valueOf(order.quantity());
        return routings.components(order).stream()
                .min(Comparator.comparing((Component component) -> materials.stock(component.material(), order.code()).available()
                        .subtract(component.perPiece().multiply(pieces))))
                .stream().toList();
    }

    private String materialOf(OrderInWork order) {
        return scarcest(order).stream().map(Component::material).findFirst().orElse(order.material());
    }

    public void hold(String workOrder) {
        OrderInWork order = lock.order(workOrder);
        order.hold();
        orders.save(order);
        book.hold(workOrder, order.reasons());
        record.of(order, "held", reasonsOf(order));
    }

    public void reject(String workOrder) {
        OrderInWork order = lock.order(workOrder);
        order.reject();
        orders.save(order);
        book.reject(workOrder, order.reasons());
        record.of(order, "rejected", reasonsOf(order));
    }

    /** @throws io.takt.shared.Refused {@code material.notEnough} if another order was faster at the stock */
    public void release(String workOrder) {
        OrderInWork order = lock.order(workOrder);
        reserve(order);
        order.release();
        orders.save(order);
        book.release(workOrder);
        record.of(order, "released", Map.of("quantity", order.quantity(), "routing", order.routing()));
    }

    /** Material by material in the order of their codes, so that two orders never wait for each other. */
    private void reserve(OrderInWork order) {
        BigDecimal pieces = BigDecimal.valueOf(order.quantity());
        routings.components(order).stream().sorted(Comparator.comparing(Component::material))
                .forEach(component -> materials.reserve(component.material(), component.perPiece().multiply(pieces), order.code()));
    }

    private static Map<String, ?> reasonsOf(OrderInWork order) {
        return Map.of("reasons", order.reasons().stream().map(Reason::code).toList());
    }
}
