package io.takt.demo;

import io.takt.administration.spi.PlantDay;
import io.takt.equipment.AssetMoves;
import io.takt.equipment.Assets;
import io.takt.equipment.WantedAsset;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The assets behind the demo's machines, and a spare lathe in the store. */
@Component
@Profile("demo")
class DemoAssets {

    private static final String WHY = "投用 Commissioning";

    private final Assets assets;
    private final AssetMoves moves;
    private final PlantDay plantDay;

    DemoAssets(Assets assets, AssetMoves moves, PlantDay plantDay) {
        this.assets = assets;
        this.moves = moves;
        this.plantDay = plantDay;
    }

    void load() {
        installed("FA-0001", "数控车床 一号机", "CNC lathe no. 1", DemoEquipmentClasses.LATHE, DemoEquipment.LATHE, "QM-2107", "T400", 30);
        installed("FA-0002", "立式加工中心 一号机", "Machining center no. 1", DemoEquipmentClasses.MILL, DemoEquipment.MILL, "QM-2112", "V850", 30);
        installed("FA-0003", "上下料机器人", "Loading robot", DemoEquipmentClasses.ROBOT, DemoEquipment.ROBOT, "RB-0871", "R10-14", 28);
        installed("FA-0004", "清洗烘干机", "Washer and dryer", DemoEquipmentClasses.WASHER, DemoEquipment.WASHER, "W-3301", "WD-6", 28);
        installed("FA-0005", "在线测量站", "Gauging station", DemoEquipmentClasses.GAUGE, DemoEquipment.GAUGE, "G-0046", "AG-3", 26);
        installed("FA-0006", "伺服压装机", "Servo press", DemoEquipmentClasses.PRESS, DemoEquipment.PRESS, "P-1290", "SP-20", 26);
        installed("FA-0007", "装配工作台", "Assembly bench", DemoEquipmentClasses.ASSEMBLY, DemoEquipment.ASSEMBLY, "B-0012", "AB-1", 26);
        installed("FA-0008", "激光打标机", "Laser marker", DemoEquipmentClasses.LASER, DemoEquipment.LASER, "L-5520", "LM-20", 24);
        installed("FA-0009", "视觉检测站", "Vision station", DemoEquipmentClasses.VISION, DemoEquipment.VISION, "V-0108", "VS-5", 24);
        installed("FA-0010", "堆垛机", "Stacker crane", DemoEquipmentClasses.STACKER, DemoEquipment.STACKER, "S-0030", "SC-50", 30);
        installed("FA-0011", "潜伏式 AGV", "Automatic guided vehicle", DemoEquipmentClasses.VEHICLE, DemoEquipment.VEHICLE, "A-0773", "LV-100", 22);
        define("FA-0012", "数控车床 二号机（备用）", "CNC lathe no. 2 (spare)", DemoEquipmentClasses.LATHE, "QM-2190", "T400", 6);
    }

    private void installed(String code, String nameZh, String nameEn, String equipmentClass, String machine, String serial, String model, int months) {
        if (define(code, nameZh, nameEn, equipmentClass, serial, model, months)) {
            moves.install(code, machine, WHY);
        }
    }

    /** @return whether it was not there yet */
    private boolean define(String code, String nameZh, String nameEn, String equipmentClass, String serial, String model, int months) {
        boolean added = assets.find(code).isEmpty();
        LocalDate commissioned = plantDay.today().minusMonths(months);
        assets.define(new WantedAsset(code, nameZh, nameEn, equipmentClass, serial, "启明机械 Qiming", model, commissioned, null));
        return added;
    }
}
