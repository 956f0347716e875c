package io.takt.execution.parts;

import io.takt.execution.LotsInWork;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.KitParts;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Identity;
import io.takt.execution.domain.MaterialBook.LotLeft;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads lots and what they take. */
@Service
@Transactional(readOnly = true)
class LotReader implements LotsInWork {

    private final Permissions permissions;
    private final Rows rows;
    private final RoutingBook routings;
    private final MaterialBook materials;
    private final KitProposal proposal;

    LotReader(Permissions permissions, Rows rows, RoutingBook routings, MaterialBook materials, KitProposal proposal) {
        this.permissions = permissions;
        this.rows = rows;
        this.routings = routings;
        this.materials = materials;
        this.proposal = proposal;
    }

    /** What lots are read from. */
    @org.springframework.stereotype.Component
    record Rows(Orders orders, Lots lots, JobOrders jobs, KitParts parts) {
    }

    @Override
    public LotInWork get(String code) {
        permissions.require("execution.read");
        Lot lot = find(code);
        return shown(lot, orderOf(lot));
    }

    @Override
    public LotInWork ofJob(String job) {
        permissions.require("execution.read");
        Lot lot = rows.jobs().find(job).flatMap(found -> rows.lots().findById(found.lotId()))
                .orElseThrow(() -> new NotFound("execution.jobUnknown", job));
        return shown(lot, orderOf(lot));
    }

    @Override
    public List<LotInWork> ofOrder(String workOrder) {
        permissions.require("execution.read");
        OrderInWork order = rows.orders().find(workOrder).orElseThrow(() -> new NotFound("execution.orderUnknown", workOrder));
        return rows.lots().ofOrder(order.id()).stream().map(lot -> shown(lot, order)).toList();
    }

    @Override
    public List<Supply> supplies(String code) {
        permissions.require("execution.read");
        Lot lot = find(code);
        OrderInWork order = orderOf(lot);
        return routings.components(lot.path(), order).stream()
                .sorted(Comparator.comparing(Component::elementId).thenComparing(Component::material))
                .map(component -> supply(component, lot, order)).filter(supply -> supply.quantity().signum() > 0).toList();
    }

    private Supply supply(Component component, Lot lot, OrderInWork order) {
        String material = component.material();
        BigDecimal needed = toPick(component, lot);
        Identity identity = materials.identity(material);
        List<LotLeft> oldest = identity != Identity.LOTS ? List.of() : proposal.oldest(material, needed);
        List<Substituted> instead = identity != Identity.LOTS ? List.of() : proposal.instead(component, needed, oldest).stream()
                .map(found -> new Substituted(found.material(), found.quantity(), fromLots(found.lots()))).toList();
        List<StoredUnit> fromStore = identity != Identity.UNITS ? List.of() : proposal.inStock(order, material, needed.intValueExact()).stream()
                .map(unit -> new StoredUnit(unit.code(), unit.carrier(), unit.slot(), unit.bin())).toList();
        return new Supply(material, component.elementId(), needed, fromLots(oldest), fromStore, instead);
    }

    private static List<FromLot> fromLots(List<LotLeft> lots) {
        return lots.stream().map(taken -> new FromLot(taken.code(), taken.quantity())).toList();
    }

    private BigDecimal toPick(Component component, Lot lot) {
        BigDecimal needed = component.perPiece().multiply(BigDecimal.valueOf(lot.isEnded() ? 0 : proposal.pieces(lot)));
        return needed.subtract(rows.parts().given(lot, component)).max(BigDecimal.ZERO);
    }

    private Lot find(String code) {
        return rows.lots().find(code).orElseThrow(() -> new NotFound("execution.lotUnknown", code));
    }

    private OrderInWork orderOf(Lot lot) {
        return rows.orders().findById(lot.orderId()).orElseThrow();
    }

    private static LotInWork shown(Lot lot, OrderInWork order) {
        return new LotInWork(lot.code(), lot.kind(), order.code(), lot.routing(), lot.routingRevision(), lot.quantity(),
                lot.carrier(), lot.startedAt(), lot.endedAt());
    }
}
