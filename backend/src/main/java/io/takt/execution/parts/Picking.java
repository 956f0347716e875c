package io.takt.execution.parts;

import io.takt.execution.domain.KitPart;
import io.takt.execution.domain.KitPart.State;
import io.takt.execution.domain.KitParts;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Goods;
import io.takt.execution.domain.MaterialBook.Purpose;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderBook.Makers;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.LotShares.Share;
import io.takt.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Picks the parts of units: each part is somebody's from then on, and lies at the place where it will be built in. */
@org.springframework.stereotype.Component
public class Picking {

    private final KitParts parts;
    private final MaterialBook materials;
    private final Units units;
    private final OrderBook book;
    private final LotChoices choices;
    private final WorkRecord record;

    Picking(KitParts parts, MaterialBook materials, Units units, OrderBook book, LotChoices choices, WorkRecord record) {
        this.parts = parts;
        this.materials = materials;
        this.units = units;
        this.book = book;
        this.choices = choices;
        this.record = record;
    }

    /** Whom parts are picked for, and where they are brought. */
    public record Kit(OrderInWork order, String job, String place, List<Unit> units) {

        Purpose purpose() {
            return new Purpose(order.code(), job);
        }
    }

    /** @param lots the lots to take from, one after the other; only for what is told apart by lots */
    public void pick(Kit kit, Component component, List<String> lots) {
        switch (materials.identity(component.material())) {
            case UNITS -> pickUnits(kit, component);
            case LOTS -> pickLots(kit, component, lots);
            case NONE -> pickUntold(kit, component);
        }
    }

    private void pickUnits(Kit kit, Component component) {
        int perPiece = component.perPiece().intValueExact();
        int needed = perPiece * kit.units().size();
        Makers makers = book.makers(kit.order().code(), component.material());
        Deque<Unit> found = new ArrayDeque<>(units.takeInStock(component.material(), needed, makers.own(), makers.others()));
        if (found.size() < needed) {
            throw InvalidInput.at("/components", "execution.componentsMissing", component.material(), needed, found.size());
        }
        for (Unit unit : kit.units()) {
            for (int piece = 0; piece < perPiece; piece++) {
                pickUnit(kit, component, unit, found.remove());
            }
        }
    }

    private void pickUnit(Kit kit, Component component, Unit unit, Unit part) {
        String from = Objects.requireNonNull(part.bin(), part.code());
        if (!from.equals(kit.place())) {
            materials.issue(new Goods(component.material(), "", BigDecimal.ONE), from, kit.place(), kit.purpose());
        }
        String emptied = part.carrier();
        part.issue(unit.carrier(), unit.slot());
        units.save(part);
        if (units.inCarrier(emptied) == 0) {
            materials.placeBox(emptied, kit.place());
        }
        add(kit, component, unit, new Part(part.code(), BigDecimal.ONE));
        record.of(kit.order(), part, "issued", Map.of("for", unit.code(), "from", from, "to", kit.place()));
    }

    private void pickLots(Kit kit, Component component, List<String> lots) {
        if (lots.isEmpty()) {
            throw InvalidInput.at("/lots/" + component.material(), "execution.lotMissing", component.material());
        }
        materials.lockMaterial(component.material());
        List<Share> shares = new LotShares(component, choices.sources(component, lots, kit.units().size())).of(kit.units());
        List<Share> instead = shares.stream().filter(share -> !share.material().equals(component.material())).toList();
        instead.stream().collect(sums(Share::material)).forEach((substitute, all) -> materials.keepMore(substitute, all, kit.order().code()));
        instead.stream().map(Share::planned).reduce(BigDecimal::add)
                .ifPresent(all -> materials.keepLess(component.material(), all, kit.order().code()));
        shares.stream().collect(Collectors.groupingBy(Share::material)).forEach((material, its) ->
                its.stream().collect(sums(Share::lot)).forEach((lot, all) -> bring(kit, material, lot, all)));
        shares.forEach(share -> addShare(kit, component, share));
    }

    private static Collector<Share, ?, Map<String, BigDecimal>> sums(Function<Share, String> by) {
        return Collectors.groupingBy(by, TreeMap::new, Collectors.reducing(BigDecimal.ZERO, Share::quantity, BigDecimal::add));
    }

    /** Who took what in whose place stands in the order's history, too. */
    private void addShare(Kit kit, Component component, Share share) {
        parts.add(new KitPart(0, share.unit().id(), component.elementId(), share.material(), share.lot(), "", share.quantity(),
                component.material(), share.planned(), kit.place(), State.PICKED, record.now()));
        if (!share.material().equals(component.material())) {
            record.of(kit.order(), share.unit(), "part-substituted", Map.of("job", kit.job(), "material", component.material(),
                    "planned", share.planned(), "substitute", share.material(), "lot", share.lot(), "quantity", share.quantity()));
        }
    }

    private void pickUntold(Kit kit, Component component) {
        materials.lockMaterial(component.material());
        bring(kit, component.material(), "", component.perPiece().multiply(BigDecimal.valueOf(kit.units().size())));
        kit.units().forEach(unit -> add(kit, component, unit, new Part("", component.perPiece())));
    }

    /** What lies at the place already and waits for nobody need not be brought. */
    private void bring(Kit kit, String material, String lot, BigDecimal quantity) {
        BigDecimal there = materials.at(kit.place(), material, lot).subtract(parts.pickedAt(kit.place(), material, lot));
        BigDecimal missing = quantity.subtract(there.max(BigDecimal.ZERO));
        if (missing.signum() > 0) {
            materials.issue(new Goods(material, lot, missing), null, kit.place(), kit.purpose());
        }
    }

    private void add(Kit kit, Component component, Unit unit, Part part) {
        parts.add(new KitPart(0, unit.id(), component.elementId(), component.material(), "", part.component(),
                part.quantity(), component.material(), part.quantity(), kit.place(), State.PICKED, record.now()));
    }

    /** One part of one unit that is no lot's: a unit itself, or what is not told apart. */
    private record Part(String component, BigDecimal quantity) {
    }
}
