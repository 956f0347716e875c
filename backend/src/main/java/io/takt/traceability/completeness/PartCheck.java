package io.takt.traceability.completeness;

import io.takt.definition.BomItem;
import io.takt.execution.UnitRecords.Genealogy;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.traceability.completeness.Gap.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Is everything in it that its bill asks for, in the right quantity, and known by lot or unit? A substitute counts as what it stands for. */
@Component
@Order(4)
class PartCheck implements Check {

    @Override
    public Stream<Gap> gaps(Dossier unit) {
        return Stream.of(quantities(unit), spares(unit), unit.partsNow().stream().flatMap(part -> untold(unit, part)))
                .flatMap(gaps -> gaps);
    }

    /** What was taken out again counts no more. */
    private static Stream<Gap> quantities(Dossier unit) {
        Map<String, BigDecimal> wanted = sum(due(unit).stream().map(item -> Map.entry(item.material(), item.quantity())));
        Map<String, BigDecimal> held = sum(unit.partsNow().stream().map(part -> Map.entry(part.plannedMaterial(), part.standsFor())));
        Set<String> all = new TreeSet<>(wanted.keySet());
        all.addAll(held.keySet());
        return all.stream().filter(material -> amount(wanted, material).compareTo(amount(held, material)) != 0)
                .map(material -> Gap.of(Kind.PART, material, plain(amount(wanted, material)), plain(amount(held, material))));
    }

    /** Of an unfinished unit only what its operations have built in by now. */
    private static List<BomItem> due(Dossier unit) {
        Set<String> done = unit.ownSteps().stream().map(StepRecord::elementId).collect(Collectors.toSet());
        return unit.demands().parts(unit.order()).stream()
                .filter(item -> unit.isFinished() || done.contains(item.elementId())).toList();
    }

    /** What a rework takes of itself went in with that rework. */
    private static Stream<Gap> spares(Dossier unit) {
        return unit.reworks().stream().flatMap(List::stream).flatMap(step -> unit.demands().path(step.routingRevision()).materials()
                .stream().filter(item -> item.elementId().equals(step.elementId())).flatMap(item -> spare(unit, step, item)));
    }

    private static Stream<Gap> spare(Dossier unit, StepRecord step, BomItem item) {
        BigDecimal taken = unit.parts().stream().filter(part -> part.job().equals(step.job()) && part.plannedMaterial().equals(item.material()))
                .map(Genealogy::standsFor).reduce(BigDecimal.ZERO, BigDecimal::add);
        return taken.compareTo(item.quantity()) == 0 ? Stream.of()
                : Stream.of(Gap.of(Kind.SPARE, item.material(), plain(item.quantity()), plain(taken), step.job()));
    }

    private static Stream<Gap> untold(Dossier unit, Genealogy part) {
        Tracking tracking = unit.demands().tracking(part.material());
        if (tracking == Tracking.LOT && part.materialLot().isEmpty()) {
            return Stream.of(Gap.of(Kind.PART_LOT, part.material(), part.job()));
        }
        boolean known = unit.evidence().lineage().units().containsKey(part.component());
        return tracking == Tracking.UNIT && !known ? Stream.of(Gap.of(Kind.PART_UNIT, part.material(), part.job())) : Stream.of();
    }

    private static Map<String, BigDecimal> sum(Stream<Map.Entry<String, BigDecimal>> amounts) {
        return amounts.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add, TreeMap::new));
    }

    private static BigDecimal amount(Map<String, BigDecimal> amounts, String material) {
        return amounts.getOrDefault(material, BigDecimal.ZERO);
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
