package io.takt.equipment;

import io.takt.administration.spi.RecordUses;
import io.takt.equipment.domain.AssetRows;
import io.takt.equipment.domain.EquipmentRows;
import io.takt.equipment.domain.MatrixRows;
import io.takt.equipment.domain.ToolTypeRows;
import io.takt.equipment.domain.WindowRows;
import io.takt.plant.Place;
import io.takt.shared.PlantClock;
import io.takt.shared.Use;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which equipment stands at a place of the plant, and which assets, matrices, windows and tools name a class or a machine. */
@Component
class EquipmentUses implements RecordUses {

    private final EquipmentRows rows;
    private final AssetRows assets;
    private final MatrixRows matrices;
    private final WindowRows windows;
    private final ToolTypeRows tools;
    private final PlantClock clock;

    EquipmentUses(EquipmentRows rows, AssetRows assets, MatrixRows matrices, WindowRows windows, ToolTypeRows tools, PlantClock clock) {
        this.rows = rows;
        this.assets = assets;
        this.matrices = matrices;
        this.windows = windows;
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return switch (entity) {
            case Place.ENTITY -> rows.usesOfPlace(code);
            case EquipmentClass.ENTITY -> joined(assets.usesOfClass(code), matrices.usesOfClass(code), tools.usesOfClass(code));
            case EquipmentRecord.ENTITY -> joined(assets.usesOfMachine(code), matrices.usesOfMachine(code), windows.uses(code, clock.now()));
            default -> List.of();
        };
    }

    @SafeVarargs
    private static List<Use> joined(List<Use>... uses) {
        return Stream.of(uses).flatMap(List::stream).toList();
    }
}
