package io.takt.execution.parts;

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
import io.takt.execution.domain.Substitution;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to fetch for a kit, and from where: the oldest first. */
@org.springframework.stereotype.Component
public class KitProposal {

    private final RoutingBook routings;
    private final MaterialBook materials;
    private final LotChoices choices;
    private final Units units;
    private final OrderBook book;
    private final Lots lots;

    KitProposal(RoutingBook routings, MaterialBook materials, LotChoices choices, Units units, OrderBook book, Lots lots) {
        this.routings = routings;
        this.materials = materials;
        this.choices = choices;
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
                .flatMap(found -> instead(found, missing, component.perPiece()).stream()).filter(found -> !found.lots().isEmpty()).toList();
    }

    private Optional<Instead> instead(Substitution found, BigDecimal missing, BigDecimal perPiece) {
        return found.of(perPiece).flatMap(each -> found.of(missing).map(quantity -> new Instead(found.material(), materials.nameOf(found.material()),
                quantity, keptForNobody(found.material(), quantity, each))));
    }

    /** As {@link LotShares} gives them out: each unit takes its share whole, and first the one that gets a part of the planned material. */
    private List<LotLeft> keptForNobody(String material, BigDecimal quantity, BigDecimal each) {
        List<LotLeft> taken = new ArrayList<>();
        BigDecimal open = materials.free(material).min(quantity);
        BigDecimal begun = quantity.remainder(each);
        for (LotLeft lot : choices.free(material)) {
            BigDecimal share = inWhole(lot.quantity().min(open), begun, each);
            if (share.signum() > 0) {
                taken.add(new LotLeft(lot.code(), share));
                open = open.subtract(share);
                begun = BigDecimal.ZERO;
            }
        }
        return taken;
    }

    private static BigDecimal inWhole(BigDecimal most, BigDecimal begun, BigDecimal each) {
        return most.compareTo(begun) < 0 ? BigDecimal.ZERO : begun.add(most.subtract(begun).divideToIntegralValue(each).multiply(each));
    }

    /** As {@link Picking} takes them. */
    List<Unit> inStock(OrderInWork order, String material, int pieces) {
        Makers makers = book.makers(order.code(), material);
        return units.inStock(material, pieces, makers.own(), makers.others());
    }

    /** How much to take from which lots. */
    List<LotLeft> oldest(String material, BigDecimal needed) {
        List<LotLeft> taken = new ArrayList<>();
        BigDecimal open = needed;
        for (LotLeft lot : choices.free(material)) {
            BigDecimal share = lot.quantity().min(open);
            if (share.signum() > 0) {
                taken.add(new LotLeft(lot.code(), share));
                open = open.subtract(share);
            }
        }
        return taken;
    }
}
