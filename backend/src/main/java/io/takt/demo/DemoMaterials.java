package io.takt.demo;

import io.takt.administration.spi.PlantDay;
import io.takt.material.Carriers;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Materials;
import io.takt.material.QualityStatus;
import io.takt.material.Stock;
import io.takt.material.WantedMaterial;
import io.takt.shared.ListQuery;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Materials, boxes and lots; what is known already stays as it is. The large heat lot is on hold, so the first release waits
 * for quality; the oldest lot of bearings has expired, the next is enough for seven wheels.
 */
@Component
@Profile("demo")
class DemoMaterials {

    static final String BAR = "RM-AL-080";
    static final String HUB = "SF-HUB-80";
    static final String BOX = "PK-BOX-06";

    static final String STEEL = "RM-ST-016";
    static final String SHAFT = "SF-SFT-12";
    static final String BEARING = "PP-BRG-6001";
    static final String SHIELDED_BEARING = "PP-BRG-6001Z";
    static final String RING = "PP-CIR-28";
    static final String NUT = "PP-NUT-M8";
    static final String SCREW = "PP-SCR-M4";
    static final String SILVER_CAP = "PP-CAP-S";
    static final String BLACK_CAP = "PP-CAP-B";
    static final String SILVER_WHEEL = "FP-WHL-80S";
    static final String BLACK_WHEEL = "FP-WHL-80B";

    private static final int BOXES = 60;
    private static final int SLOTS = 6;
    private static final int GREASE_DAYS = 365;
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMdd");

    private final Materials materials;
    private final MaterialLots lots;
    private final Stock stock;
    private final Carriers carriers;
    private final PlantClock clock;
    private final PlantDay plantDay;

    DemoMaterials(Materials materials, MaterialLots lots, Stock stock, Carriers carriers, PlantClock clock, PlantDay plantDay) {
        this.materials = materials;
        this.lots = lots;
        this.stock = stock;
        this.carriers = carriers;
        this.clock = clock;
        this.plantDay = plantDay;
    }

    void load() {
        define(BAR, "6061 预车圆坯 φ80.5×27", "Turned blank 6061 φ80.5×27", Tracking.LOT, "raw");
        define(STEEL, "45# 圆钢 φ16×85", "Steel bar 45 φ16×85", Tracking.LOT, "raw");
        define(HUB, "轮毂体 φ80×26", "Hub body φ80×26", Tracking.UNIT, "semi-finished");
        define(SHAFT, "轮轴 Ø12×80", "Shaft Ø12×80", Tracking.UNIT, "semi-finished");
        define(SILVER_WHEEL, "轮毂总成 银", "Wheel, silver", Tracking.UNIT, "finished");
        define(BLACK_WHEEL, "轮毂总成 黑", "Wheel, black", Tracking.UNIT, "finished");
        materials.define(new WantedMaterial(BEARING, "深沟球轴承 6001-2RS", "Ball bearing 6001-2RS", Tracking.LOT, "pcs", "purchased",
                GREASE_DAYS, null));
        define(SHIELDED_BEARING, "深沟球轴承 6001-2Z", "Ball bearing 6001-2Z", Tracking.LOT, "purchased");
        define(RING, "孔用挡圈 28", "Retaining ring 28", Tracking.LOT, "purchased");
        define(NUT, "防松螺母 M8", "Lock nut M8", Tracking.LOT, "purchased");
        define(SCREW, "内六角螺钉 M4×10", "Socket screw M4×10", Tracking.NONE, "purchased");
        define(SILVER_CAP, "装饰盖 银", "Cap, silver", Tracking.LOT, "purchased");
        define(BLACK_CAP, "装饰盖 黑", "Cap, black", Tracking.LOT, "purchased");
        define(BOX, "六格周转箱", "Box of six", Tracking.CARRIER, "packaging");
        define("TL-BOR28", "精镗刀", "Fine boring tool", Tracking.TOOL, "tool");
        for (int box = 1; box <= BOXES; box++) {
            carriers.add("BOX-%03d".formatted(box), BOX, SLOTS);
        }
        if (isNew(BAR)) {
            receiveHeat(BAR, lot("HL-A", 3), "60", "铝材供应商 A");
            receiveHeat(BAR, lot("HL-B", 20), "4", "铝材供应商 B");
            lots.hold(lot("HL-A", 3), "来料检验未完成 / Incoming inspection is not finished");
        }
        if (isNew(STEEL)) {
            receiveHeat(STEEL, lot("HS-C", 6), "120", "钢材供应商 C");
        }
        if (isNew(BEARING)) {
            receiveBearings(400, "20");
            receiveBearings(30, "14");
            receiveBearings(5, "500");
        }
        if (isNew(RING)) {
            receive(RING, lot("CIR-E", 12), "300", "标准件供应商 E");
            receive(NUT, lot("NUT-E", 12), "300", "标准件供应商 E");
            receive(SILVER_CAP, lot("CAS-F", 9), "150", "装饰件供应商 F");
            receive(BLACK_CAP, lot("CAB-F", 9), "150", "装饰件供应商 F");
        }
        if (stock.of(SCREW).available().signum() == 0) {
            stock.receive(SCREW, new BigDecimal("2000"), DemoPlaces.FLAT_STORE);
        }
    }

    private boolean isNew(String material) {
        return lots.list(new ListQuery(0, 1, null, false, Map.of("material", material))).total() == 0;
    }

    private void define(String code, String nameZh, String nameEn, Tracking tracking, String materialClass) {
        materials.define(new WantedMaterial(code, nameZh, nameEn, tracking, "pcs", materialClass));
    }

    private void receiveHeat(String material, String code, String quantity, String supplier) {
        lots.receive(new Receipt(code, material, new BigDecimal(quantity), DemoPlaces.FLAT_STORE, "H" + code.substring(3),
                supplier, QualityStatus.ACCEPTED));
    }

    /** Bearings keep as long as their grease. */
    private void receiveBearings(int daysAgo, String quantity) {
        lots.receive(new Receipt(lot("BRG-D", daysAgo), BEARING, new BigDecimal(quantity), DemoPlaces.FLAT_STORE, null, "轴承供应商 D",
                QualityStatus.ACCEPTED, clock.now().plus(Duration.ofDays(GREASE_DAYS - daysAgo))));
    }

    private void receive(String material, String code, String quantity, String supplier) {
        lots.receive(new Receipt(code, material, new BigDecimal(quantity), DemoPlaces.FLAT_STORE, null, supplier,
                QualityStatus.ACCEPTED));
    }

    /** A lot is named after its supplier and the day it was made, some days before the demo is loaded. */
    private String lot(String supplier, int daysAgo) {
        LocalDate made = plantDay.today().minusDays(daysAgo);
        return supplier + "-" + made.format(MONTH_AND_DAY);
    }
}
