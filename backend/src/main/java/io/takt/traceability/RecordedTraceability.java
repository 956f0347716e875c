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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RecordedTraceability implements Traceability {

    private final UnitRecords units;
    private final MaterialLots materialLots;
    private final UnitStory story;
    private final CodeSearch codes;
    private final Permissions permissions;

    RecordedTraceability(UnitRecords units, MaterialLots materialLots, UnitStory story, CodeSearch codes,
            Permissions permissions) {
        this.units = units;
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
        List<StepRecord> steps = units.steps(code);
        List<String> lots = Stream.concat(steps.stream().map(StepRecord::lot), Stream.of(unit.lot())).distinct().toList();
        Made made = new Made(unit.code(), unit.carrier(), unit.slot(), unit.state(), unit.material(), unit.bin());
        return new Genealogy(made, unit.productionOrder(), lots, heatLotOf(unit), story.operations(code, steps),
                story.deviations(code));
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
