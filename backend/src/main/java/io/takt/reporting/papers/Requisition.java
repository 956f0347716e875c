package io.takt.reporting.papers;

import io.takt.definition.Operation;
import io.takt.execution.LotsInWork.FromLot;
import io.takt.execution.LotsInWork.LotInWork;
import io.takt.execution.LotsInWork.StoredUnit;
import io.takt.execution.LotsInWork.Supply;
import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.UnitRecords;
import io.takt.material.Stock;
import io.takt.material.Stock.Lying;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the store what is still to be brought for a lot, or for all lots of a work order, and from which bins. */
@Component
class Requisition implements Paper {

    /** The forms of the operations at which material is issued. */
    private static final Set<String> ISSUING = Set.of("kit", "load");

    private final LotPage.Source lots;
    private final MasterData names;
    private final Stock stock;
    private final UnitRecords codes;

    Requisition(LotPage.Source lots, MasterData names, Stock stock, UnitRecords codes) {
        this.lots = lots;
        this.names = names;
        this.stock = stock;
        this.codes = codes;
    }

    /**
     * What is still to be brought for one lot.
     *
     * @param note   says that nothing is; null else
     * @param tables one, or none
     */
    record Part(String heading, @Nullable String note, List<Table> tables) {
    }

    /** Where to take what. */
    record Table(List<Line> lines) {
    }

    /**
     * One place to take something from.
     *
     * @param first what stands once for all places of a material; null behind the first
     */
    record Line(@Nullable First first, String from, @Nullable String hint, String bin, String take) {
    }

    /** A material and how many lines it has. */
    record First(int rows, String code, String name, String needed, String unit) {
    }

    /** A quantity and where it lies. */
    private record Take(String from, @Nullable String hint, String bin, BigDecimal quantity) {

        Take hinted(String said) {
            return new Take(from, said, bin, quantity);
        }
    }

    @Override
    public String kind() {
        return "requisition";
    }

    @Override
    public Sheet of(String code, Words words) {
        List<LotInWork> needing = codes.kindOf(code).filter("order"::equals).isPresent() ? lots.lots().ofOrder(code) : List.of(lots.lots().get(code));
        LotPage first = lots.of(needing.stream().findFirst().orElseThrow(() -> new NotFound("reporting.noLotYet", code)));
        String material = first.order().material();
        List<Part> parts = needing.stream().map(lot -> part(lots.of(lot), words)).toList();
        List<Part> open = parts.stream().filter(part -> !part.tables().isEmpty()).toList();
        int pieces = needing.stream().mapToInt(LotInWork::quantity).sum();
        return new Sheet("requisition", code, Map.of("product", names.product(material, first.lot(), words),
                "quantity", String.valueOf(pieces), "unit", words.unit(names.unit(material)),
                "facts", List.of(Fact.of(words.say("paper.order"), first.order().productionOrder()),
                        Fact.of(words.say("paper.workOrder"), first.order().code()),
                        Fact.of(words.say("paper.due"), words.time(first.order().due())),
                        Fact.of(words.say("paper.priority"), String.valueOf(first.order().priority()))),
                "lots", open.isEmpty() ? parts : open));
    }

    private Part part(LotPage lot, Words words) {
        String heading = words.say("paper.lotPieces", lot.lot().code(), String.valueOf(lot.lot().quantity()));
        List<Line> lines = lots.lots().supplies(lot.lot().code()).stream().flatMap(supply -> lines(supply, words).stream()).toList();
        return lines.isEmpty() ? new Part(heading, nothing(lot, words), List.of()) : new Part(heading, null, List.of(new Table(lines)));
    }

    private String nothing(LotPage lot, Words words) {
        Instant issued = issued(lot);
        return issued == null ? words.say("paper.nothingToPick") : words.say("paper.issuedAlready", words.time(issued));
    }

    /** When the material was issued to this lot; null if that is not known, as of units that came from another lot. */
    private @Nullable Instant issued(LotPage lot) {
        return names.operations(lot.lot()).stream().filter(operation -> ISSUING.contains(Objects.requireNonNullElse(operation.form(), "")))
                .map(Operation::number).flatMap(number -> lot.job(number).stream()).map(JobLine::endedAt).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private List<Line> lines(Supply supply, Words words) {
        List<Take> takes = takes(supply, words);
        First first = new First(takes.size(), supply.material(), names.name(supply.material(), words), words.number(supply.quantity()),
                words.unit(names.unit(supply.material())));
        return IntStream.range(0, takes.size()).mapToObj(row -> line(takes.get(row), row == 0 ? first : null, words)).toList();
    }

    private static Line line(Take take, @Nullable First first, Words words) {
        return new Line(first, take.from(), take.hint(), take.bin(), words.number(take.quantity()));
    }

    private List<Take> takes(Supply supply, Words words) {
        List<Take> takes = new ArrayList<>();
        if (!supply.units().isEmpty()) {
            takes.addAll(boxes(supply.units(), words));
        } else if (!supply.lots().isEmpty()) {
            supply.lots().forEach(lot -> takes.addAll(places(supply.material(), lot, lot.materialLot())));
        } else {
            takes.addAll(places(supply.material(), new FromLot("", supply.quantity()), words.say("paper.untold")));
        }
        BigDecimal missing = takes.stream().map(Take::quantity).reduce(supply.quantity(), BigDecimal::subtract);
        if (missing.signum() > 0) {
            takes.add(new Take(words.say("paper.short"), null, "–", missing));
        }
        supply.instead().forEach(found -> found.lots().forEach(lot -> places(found.material(), lot, lot.materialLot())
                .forEach(take -> takes.add(take.hinted(words.say("paper.instead", found.material(), names.name(found.material(), words)))))));
        return takes;
    }

    /** One line per box that units are taken out of. */
    private static List<Take> boxes(List<StoredUnit> units, Words words) {
        return units.stream().collect(Collectors.groupingBy(StoredUnit::carrier, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(box -> new Take(words.say("paper.boxOf", box.getKey()),
                        words.say("paper.slots", Paper.listed(box.getValue().stream().map(StoredUnit::slot).sorted().map(String::valueOf).toList())),
                        Objects.requireNonNullElse(box.getValue().get(0).bin(), "–"), BigDecimal.valueOf(box.getValue().size()))).toList();
    }

    private List<Take> places(String material, FromLot lot, String from) {
        List<Take> takes = new ArrayList<>();
        BigDecimal open = lot.quantity();
        for (Lying lying : stock.lying(material, lot.materialLot())) {
            BigDecimal share = lying.quantity().min(open);
            if (share.signum() > 0) {
                takes.add(new Take(from, null, lying.place(), share));
                open = open.subtract(share);
            }
        }
        return takes;
    }
}
