package io.takt.traceability;

import io.takt.execution.UnitRecords;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.material.MaterialLots;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.traceability.Genealogy.HeatLot;
import io.takt.traceability.Genealogy.Made;
import io.takt.traceability.Genealogy.Part;
import io.takt.traceability.completeness.CompletenessCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RecordedTraceability implements Traceability {

    private final UnitRecords units;
    private final MaterialNames names;
    private final MaterialLots materialLots;
    private final UnitStory story;
    private final Readers readers;
    private final Permissions permissions;

    RecordedTraceability(UnitRecords units, MaterialNames names, MaterialLots materialLots, UnitStory story, Readers readers,
            Permissions permissions) {
        this.units = units;
        this.names = names;
        this.materialLots = materialLots;
        this.story = story;
        this.readers = readers;
        this.permissions = permissions;
    }

    /** What reads beyond a single unit. */
    @Component
    record Readers(RecallReader recalls, TreeReader trees, CompletenessCheck completeness) {
    }

    @Override
    public Page<UnitRecord> units(ListQuery query) {
        permissions.require("traceability.read");
        return units.list(query);
    }

    @Override
    public Genealogy genealogyOf(String code) {
        permissions.require("traceability.read");
        UnitRecord unit = find(code);
        List<StepRecord> steps = units.steps(unit.code());
        List<String> lots = Stream.concat(steps.stream().map(StepRecord::lot), Stream.of(unit.lot())).distinct().toList();
        Made made = new Made(unit.code(), unit.serial(), unit.carrier(), unit.slot(), unit.state(), unit.material(),
                names.of(unit.material()), unit.bin(), unit.grade());
        List<Part> parts = units.consumedBy(unit.code()).stream().map(this::part).toList();
        return new Genealogy(made, unit.productionOrder(), lots, heatLotOf(unit), parts, units.builtInto(unit.code()).orElse(null),
                story.operations(Map.of(unit.code(), steps)).getOrDefault(unit.code(), List.of()), story.deviations(unit.code()));
    }

    private Part part(UnitRecords.Genealogy link) {
        return new Part(link.material(), names.of(link.material()), link.materialLot().isEmpty() ? null : link.materialLot(),
                link.component().isEmpty() ? null : link.component(), link.quantity(), link.job(), link.at(), link.removedAt(),
                link.isSubstitute() ? link.plannedMaterial() : null);
    }

    private UnitRecord find(String code) {
        return units.find(code).orElseThrow(() -> new NotFound("traceability.unitUnknown", code));
    }

    private @Nullable HeatLot heatLotOf(UnitRecord unit) {
        return unit.heatLot() == null ? null : materialLots.find(unit.heatLot())
                .map(lot -> new HeatLot(lot.code(), lot.material(), lot.supplier(), lot.heatNumber())).orElse(null);
    }

    @Override
    public List<UnitRecord> madeFrom(String materialLot) {
        permissions.require("traceability.read");
        materialLots.get(materialLot);
        return units.madeFrom(materialLot);
    }

    @Override
    public Recall recall(String materialLot) {
        permissions.require("traceability.read");
        return readers.recalls().recall(materialLot);
    }

    @Override
    public Page<RecalledUnit> recalled(String materialLot, ListQuery query) {
        permissions.require("traceability.read");
        return readers.recalls().units(materialLot, query);
    }

    @Override
    public UnitTree tree(String unit) {
        permissions.require("traceability.read");
        return readers.trees().tree(find(unit).code());
    }

    @Override
    public Completeness completeness(String unit) {
        permissions.require("traceability.read");
        return readers.completeness().ofUnit(find(unit).code());
    }

    @Override
    public Completeness.OfOrder orderCompleteness(String workOrder) {
        permissions.require("traceability.read");
        if (!units.kindOf(workOrder).equals(Optional.of("order"))) {
            throw new NotFound("traceability.orderUnknown", workOrder);
        }
        return readers.completeness().ofOrder(workOrder);
    }
}
