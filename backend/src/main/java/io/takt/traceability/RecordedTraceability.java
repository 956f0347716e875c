package io.takt.traceability;

import io.takt.execution.UnitRecords;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.material.MaterialLots;
import io.takt.material.Materials;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.traceability.Genealogy.HeatLot;
import io.takt.traceability.Genealogy.Made;
import io.takt.traceability.Genealogy.Part;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RecordedTraceability implements Traceability {

    private final UnitRecords units;
    private final Materials materials;
    private final MaterialLots materialLots;
    private final UnitStory story;
    private final CodeSearch codes;
    private final Permissions permissions;

    RecordedTraceability(UnitRecords units, Materials materials, MaterialLots materialLots, UnitStory story, CodeSearch codes,
            Permissions permissions) {
        this.units = units;
        this.materials = materials;
        this.materialLots = materialLots;
        this.story = story;
        this.codes = codes;
        this.permissions = permissions;
    }

    @Override
    public Page<UnitRecord> units(ListQuery query) {
        permissions.require("traceability.read");
        return units.list(query);
    }

    @Override
    public Genealogy genealogyOf(String code) {
        permissions.require("traceability.read");
        UnitRecord unit = units.find(code).orElseThrow(() -> new NotFound("traceability.unitUnknown", code));
        List<StepRecord> steps = units.steps(unit.code());
        List<String> lots = Stream.concat(steps.stream().map(StepRecord::lot), Stream.of(unit.lot())).distinct().toList();
        Made made = new Made(unit.code(), unit.serial(), unit.carrier(), unit.slot(), unit.state(), unit.material(),
                nameOf(unit.material()), unit.bin());
        List<Part> parts = units.consumedBy(unit.code()).stream().map(this::part).toList();
        return new Genealogy(made, unit.productionOrder(), lots, heatLotOf(unit), parts, units.builtInto(unit.code()).orElse(null),
                story.operations(unit.code(), steps), story.deviations(unit.code()));
    }

    private Part part(UnitRecords.Genealogy link) {
        return new Part(link.material(), nameOf(link.material()), link.materialLot().isEmpty() ? null : link.materialLot(),
                link.component().isEmpty() ? null : link.component(), link.quantity(), link.job(), link.at(), link.removedAt());
    }

    private String nameOf(String material) {
        return materials.find(material).map(found -> found.name(LocaleContextHolder.getLocale())).orElse(material);
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
    public Found search(String code) {
        permissions.require("traceability.read");
        return codes.kindOf(code).map(kind -> new Found(kind, code))
                .orElseThrow(() -> new NotFound("traceability.codeUnknown", code));
    }
}
