package io.takt.reporting.recalls;

import io.takt.reporting.papers.Words;
import io.takt.reporting.recalls.Report.Column;
import io.takt.reporting.recalls.Report.Entry;
import io.takt.reporting.recalls.Report.Rows;
import io.takt.reporting.recalls.Report.Table;
import io.takt.shared.Page;
import io.takt.traceability.Recall;
import io.takt.traceability.Recall.Counts;
import io.takt.traceability.Recall.Origin;
import io.takt.traceability.RecalledUnit;
import io.takt.traceability.Traceability;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a material lot went. */
@Component
class ForwardReport {

    private final Traceability traceability;

    ForwardReport(Traceability traceability) {
        this.traceability = traceability;
    }

    Report of(String materialLot, Words words) {
        Recall recall = traceability.recall(materialLot);
        return new Report("recall-forward", materialLot, summary(recall, words), List.of(
                new Table(words.say("recall.units"), columns(words), row -> units(materialLot, words, row)),
                new Table(words.say("recall.stock"), stockColumns(words), Rows.of(stock(recall, words)))));
    }

    /** How many units it lists. */
    long size(String materialLot) {
        Counts units = traceability.recall(materialLot).units();
        return units.holding() + units.takenOut();
    }

    private static List<Entry> summary(Recall recall, Words words) {
        Origin lot = recall.lot();
        Counts units = recall.units();
        return List.of(new Entry(words.say("recall.material"), lot.material() + " " + lot.materialName()),
                new Entry(words.say("recall.supplier"), lot.supplier()), new Entry(words.say("recall.heat"), lot.heatNumber()),
                new Entry(words.say("recall.received"), lot.receivedAt()),
                new Entry(words.say("recall.quality"), words.sayOr("quality." + lot.quality(), lot.quality().name())),
                new Entry(words.say("recall.left"), words.quantity(lot.quantity(), lot.unit())),
                new Entry(words.say("recall.holding"), units.holding()),
                new Entry(words.say("whereabouts.IN_STOCK"), units.inStock()),
                new Entry(words.say("whereabouts.LEFT_STORE"), units.leftStore()),
                new Entry(words.say("whereabouts.IN_PROCESS"), units.inProcess()),
                new Entry(words.say("whereabouts.BUILT_IN"), units.builtIn()),
                new Entry(words.say("whereabouts.SCRAPPED"), units.scrapped()),
                new Entry(words.say("recall.takenOut"), units.takenOut()));
    }

    private static List<Column> columns(Words words) {
        return List.of(new Column(words.say("recall.unit"), 14, true), new Column(words.say("recall.serial"), 20, true),
                new Column(words.say("recall.material"), 16, true), new Column(words.say("recall.name"), 24, false),
                new Column(words.say("recall.order"), 12, true), new Column(words.say("recall.workOrder"), 12, false),
                new Column(words.say("recall.customerOrder"), 14, true), new Column(words.say("recall.customer"), 24, true),
                new Column(words.say("recall.where"), 18, true), new Column(words.say("recall.place"), 14, true),
                new Column(words.say("recall.box"), 12, false), new Column(words.say("recall.slot"), 6, false),
                new Column(words.say("recall.station"), 14, false), new Column(words.say("recall.builtInto"), 14, true),
                new Column(words.say("recall.state"), 14, true), new Column(words.say("recall.through"), 14, false),
                new Column(words.say("recall.quantity"), 10, true), new Column(words.say("recall.since"), 20, true),
                new Column(words.say("recall.until"), 20, true), new Column(words.say("recall.nonconformance"), 16, false));
    }

    private void units(String materialLot, Words words, Consumer<List<? extends @Nullable Object>> row) {
        Page.each("id", query -> traceability.recalled(materialLot, query), page -> page.forEach(unit -> row.accept(cells(unit, words))));
    }

    private static List<@Nullable Object> cells(RecalledUnit unit, Words words) {
        return Arrays.asList(unit.code(), unit.serial(), unit.material(), unit.materialName(), unit.productionOrder(), unit.workOrder(),
                unit.customerOrder(), unit.customer(),
                words.say("whereabouts." + unit.whereabouts()), unit.place(), unit.carrier(), unit.slot(), unit.station(), unit.builtInto(),
                words.sayOr("unitState." + unit.state(), unit.state().name()), unit.through(), unit.quantity(), unit.since(), unit.until(),
                unit.nonconformance());
    }

    private static List<Column> stockColumns(Words words) {
        return List.of(new Column(words.say("recall.what"), 24, true), new Column(words.say("recall.place"), 16, true),
                new Column(words.say("recall.for"), 18, true), new Column(words.say("recall.quantity"), 12, true));
    }

    private static List<List<@Nullable Object>> stock(Recall recall, Words words) {
        return Stream.of(
                recall.left().stream().map(left -> line(words.say("recall.inStock"), left.place(), null, left.quantity())),
                recall.waiting().stream().map(part -> line(words.say("recall.waiting"), part.place(), part.unit(), part.quantity())),
                recall.reservations().stream().map(kept -> line(words.say("recall.reserved"), null, kept.workOrder(), kept.quantity())))
                .flatMap(lines -> lines).toList();
    }

    private static List<@Nullable Object> line(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
