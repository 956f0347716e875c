package io.takt.ordering;

import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewCharacteristic;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.definition.Operation.Mode;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Materials;
import io.takt.material.QualityStatus;
import io.takt.material.WantedMaterial;
import io.takt.plant.Place.Type;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.plant.WantedPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A small plant that makes hubs from bar. */
public class HubLine {

    private static final AtomicInteger LOTS = new AtomicInteger();

    private final Plant plant;
    private final Materials materials;
    private final MaterialLots lots;
    private final DefinitionSetup definitions;

    public HubLine(Plant plant, Materials materials, MaterialLots lots, DefinitionSetup definitions) {
        this.plant = plant;
        this.materials = materials;
        this.lots = lots;
        this.definitions = definitions;
    }

    public void build() {
        TestPlant.workCenter(plant);
        plant.define(new WantedPlace("WU-CNC-M", Type.WORK_UNIT, "WC-MC", "加工中心", "Mill", null, null));
        plant.define(new WantedPlace("FL-01", Type.STORAGE_LOCATION, "WC-MC", "平库", "Floor store", null, null));
        materials.define(new WantedMaterial("RM-AL-080", "圆坯", "Bar", Tracking.LOT, "pcs", "raw"));
        materials.define(new WantedMaterial("SF-HUB-80", "轮毂体", "Hub", Tracking.UNIT, "pcs", "semi-finished"));
        definitions.addRouting(new NewRouting("RT-HUB-A", "A", "轮毂", "Hub", List.of(
                operation("05", Mode.PERSON, List.of()),
                operation("30", Mode.MACHINE, List.of(new NewCharacteristic("C01", "孔径", "Bore", "bore",
                        new BigDecimal("28"), new BigDecimal("27.972"), new BigDecimal("27.993"), "mm", true))))));
        definitions.addProduct(new NewProduct("SF-HUB-80", "A", "RT-HUB-A",
                List.of(BomItem.of("RM-AL-080", BigDecimal.ONE, "op_05"))));
    }

    private static NewOperation operation(String number, Mode mode, List<NewCharacteristic> characteristics) {
        return new NewOperation(number, "工序" + number, "Operation " + number, "WU-CNC-M", mode,
                mode == Mode.PERSON ? "load" : null, null, null, 0, 10, "PT30M", false, 1, characteristics);
    }

    /** Receives bar in a lot of its own. */
    public String bar(String quantity, QualityStatus quality) {
        String code = "HL-" + LOTS.incrementAndGet();
        lots.receive(new Receipt(code, "RM-AL-080", new BigDecimal(quantity), "FL-01", "H" + code, "A", quality));
        return code;
    }
}
