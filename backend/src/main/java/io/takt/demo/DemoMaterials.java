package io.takt.demo;

import io.takt.material.Carriers;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Materials;
import io.takt.material.Materials.NewMaterial;
import io.takt.material.QualityStatus;
import io.takt.plant.Plant;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Materials, boxes and heat lots; the large lot is on hold, so the first release waits for quality. */
@Component
@Profile("demo")
class DemoMaterials {

    static final String BAR = "RM-AL-080";
    static final String HUB = "SF-HUB-80";
    static final String BOX = "PK-BOX-06";

    private static final int BOXES = 12;
    private static final int SLOTS = 6;
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMdd");

    private final Materials materials;
    private final MaterialLots lots;
    private final Carriers carriers;
    private final Plant plant;
    private final PlantClock clock;

    DemoMaterials(Materials materials, MaterialLots lots, Carriers carriers, Plant plant, PlantClock clock) {
        this.materials = materials;
        this.lots = lots;
        this.carriers = carriers;
        this.plant = plant;
        this.clock = clock;
    }

    void load() {
        define(BAR, "6061 预车圆坯 φ80.5×27", "Turned blank 6061 φ80.5×27", Tracking.LOT, "raw");
        define("RM-ST-016", "45# 圆钢 φ16×85", "Steel bar 45 φ16×85", Tracking.LOT, "raw");
        define(HUB, "轮毂体 φ80×26", "Hub body φ80×26", Tracking.UNIT, "semi-finished");
        define(BOX, "六格周转箱", "Box of six", Tracking.CARRIER, "packaging");
        define("TL-BOR28", "精镗刀", "Fine boring tool", Tracking.TOOL, "tool");
        for (int box = 1; box <= BOXES; box++) {
            carriers.add("BOX-%03d".formatted(box), BOX, SLOTS);
        }
        receive("A", 3, "60", "铝材供应商 A");
        receive("B", 20, "4", "铝材供应商 B");
        lots.hold(heatLot("A", 3), "来料检验未完成 / Incoming inspection is not finished");
    }

    private void define(String code, String nameZh, String nameEn, Tracking tracking, String materialClass) {
        materials.define(new NewMaterial(code, nameZh, nameEn, tracking, "pcs", materialClass));
    }

    private void receive(String supplier, int daysAgo, String quantity, String supplierName) {
        String code = heatLot(supplier, daysAgo);
        lots.receive(new Receipt(code, BAR, new BigDecimal(quantity), DemoPlaces.FLAT_STORE, "H" + code.substring(3),
                supplierName, QualityStatus.ACCEPTED));
    }

    /** A lot is named after its supplier and the day it was cast, some days before the demo is loaded. */
    private String heatLot(String supplier, int daysAgo) {
        LocalDate cast = clock.now().atZone(plant.timeZone()).toLocalDate().minusDays(daysAgo);
        return "HL-" + supplier + "-" + cast.format(MONTH_AND_DAY);
    }
}
