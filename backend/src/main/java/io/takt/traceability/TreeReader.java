package io.takt.traceability;

import io.takt.execution.UnitLineage;
import io.takt.execution.UnitLineage.Lineage;
import io.takt.execution.UnitRecords;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.material.MaterialLot;
import io.takt.material.MaterialLots;
import io.takt.traceability.UnitTree.Act;
import io.takt.traceability.UnitTree.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what is in a unit, at any depth, what it is in, and all that was done. */
@Component
class TreeReader {

    private final UnitLineage lineage;
    private final UnitStory story;
    private final MaterialNames names;
    private final MaterialLots lots;
    private final RuleDecisions decisions;

    TreeReader(UnitLineage lineage, UnitStory story, MaterialNames names, MaterialLots lots, RuleDecisions decisions) {
        this.lineage = lineage;
        this.story = story;
        this.names = names;
        this.lots = lots;
        this.decisions = decisions;
    }

    UnitTree tree(String unit) {
        Lineage known = lineage.below(List.of(unit));
        List<UnitRecord> around = lineage.above(unit);
        TreeGrower grower = new TreeGrower(known, namesIn(known, around), lotsIn(known));
        List<Finding> findings = story.findings(known.units().keySet());
        return new UnitTree(grower.unit(unit), around.stream().map(grower::whole).toList(), timeline(known, grower),
                decisions.about(known, findings), findings);
    }

    private Map<String, String> namesIn(Lineage known, List<UnitRecord> around) {
        Stream<String> parts = known.parts().values().stream().flatMap(List::stream).map(UnitRecords.Genealogy::material);
        Stream<String> units = Stream.concat(known.units().values().stream(), around.stream()).map(UnitRecord::material);
        return names.of(Stream.concat(parts, units).toList());
    }

    private Map<String, MaterialLot> lotsIn(Lineage known) {
        return known.parts().values().stream().flatMap(List::stream).map(UnitRecords.Genealogy::materialLot)
                .filter(code -> !code.isEmpty()).distinct().map(lots::find).flatMap(Optional::stream)
                .collect(Collectors.toMap(MaterialLot::code, Function.identity()));
    }

    private List<Act> timeline(Lineage known, TreeGrower grower) {
        return story.operations(known.steps()).entrySet().stream().flatMap(own -> own.getValue().stream()
                        .map(operation -> new Act(own.getKey(), grower.nameOf(own.getKey()), operation)))
                .sorted(Comparator.comparing(act -> act.operation().startedAt())).toList();
    }
}
