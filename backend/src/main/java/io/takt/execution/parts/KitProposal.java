package io.takt.execution.parts;

import io.takt.execution.domain.KitParts;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Identity;
import io.takt.execution.domain.MaterialBook.LotLeft;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderBook.Makers;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to fetch for a kit, and from where: the oldest first. */
@org.springframework.stereotype.Component
public class KitProposal {

    private final RoutingBook routings;
    private final MaterialBook materials;
    private final KitParts parts;
    private final Units units;
    private final OrderBook book;
    private final Lots lots;

    KitProposal(RoutingBook routings, MaterialBook materials, KitParts parts, Units units, OrderBook book, Lots lots) {
        this.routings = routings;
        this.materials = materials;
        this.parts = parts;
        this.units = units;
        this.book = book;
        this.lots = lots;
    }

    /**
     * One line of the list.
     *
     * @param name    the material's, in the reader's language
     * @param lots    the lots to take it from, as many as are needed; empty for what is not told apart by lots
     * @param units   the units to take; empty for material
     * @param instead what may be taken in its place, as far as there is too little of it
     */
    public record Line(String material, String name, Identity identity, BigDecimal quantity, List<String> lots, List<Fetched> units,
            List<Instead> instead) {
    }

    /**
     * A substitute that is in stock.
     *
     * @param quantity how much of it stands for all that is missing
     * @param lots     what to take from which of its lots
     */
    public record Instead(String material, String name, BigDecimal quantity, List<LotLeft> lots) {
    }

    /** A unit to fetch. */
    public record Fetched(String code, String carrier, int slot, String bin) {
    }

    public List<Line> of(OrderInWork order, long lotId) {
        Lot lot = lots.findById(lotId).orElseThrow();
        int pieces = pieces(lot);
        return routings.components(lot.path(), order).stream().sorted(Comparator.comparing(Component::material))
                .map(component -> line(order, component, pieces)).toList();
    }

    /** How many pieces of a lot take material: those that are still to come, else those that are in it. */
    int pieces(Lot lot) {
        return lot.notStarted() > 0 ? lot.notStarted() : units.countInLot(lot.id());
    }

    private Line line(OrderInWork order, Component component, int pieces) {
        String material = component.material();
        BigDecimal needed = component.perPiece().multiply(BigDecimal.valueOf(pieces));
        Identity identity = materials.identity(material);
        Stream<Unit> fetched = identity == Identity.UNITS ? inStock(order, material, needed.intValueExact()).stream() : Stream.of();
        List<LotLeft> oldest = identity == Identity.LOTS ? oldest(material, needed) : List.of();
        return new Line(material, materials.nameOf(material), identity, needed, oldest.stream().map(LotLeft::code).toList(),
                fetched.map(unit -> new Fetched(unit.code(), unit.carrier(), unit.slot(), String.valueOf(unit.bin()))).toList(),
                identity == Identity.LOTS ? instead(component, needed, oldest) : List.of());
    }

    /** Substitutes for what the lots of a material do not give; the first to take in front. */
    List<Instead> instead(Component component, BigDecimal needed, List<LotLeft> own) {
        BigDecimal missing = own.stream().map(LotLeft::quantity).reduce(needed, BigDecimal::subtract);
        return missing.signum() <= 0 ? List.of() : materials.substitutes(component.material()).stream()
                .filter(found -> found.of(component.perPiece()).isPresent()).flatMap(found -> found.of(missing).stream()
                        .map(quantity -> new Instead(found.material(), materials.nameOf(found.material()), quantity, keptForNobody(found.material(), quantity))))
                .filter(found -> !found.lots().isEmpty()).toList();
    }

    private List<LotLeft> keptForNobody(String material, BigDecimal quantity) {
        BigDecimal free = materials.free(material).min(quantity);
        return free.signum() > 0 ? oldest(material, free) : List.of();
    }

    /** As {@link Picking} takes them. */
    List<Unit> inStock(OrderInWork order, String material, int pieces) {
        Makers makers = book.makers(order.code(), material);
        return units.inStock(material, pieces, makers.own(), makers.others());
    }

    /** How much to take from which lots. */
    List<LotLeft> oldest(String material, BigDecimal needed) {
        List<LotLeft> taken = new ArrayList<>();
        Map<String, BigDecimal> picked = parts.pickedLots(material).stream().collect(Collectors.toMap(LotLeft::code, LotLeft::quantity));
        BigDecimal open = needed;
        for (LotLeft lot : materials.usableLots(material)) {
            BigDecimal free = lot.quantity().subtract(picked.getOrDefault(lot.code(), BigDecimal.ZERO));
            if (open.signum() > 0 && free.signum() > 0) {
                BigDecimal share = free.min(open);
                taken.add(new LotLeft(lot.code(), share));
                open = open.subtract(share);
            }
        }
        return taken;
    }
}
