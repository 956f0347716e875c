package io.takt.demo;

import io.takt.equipment.Equipment;
import io.takt.equipment.Equipment.Definition;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The hub line's machines. */
@Component
@Profile("demo")
class DemoEquipment {

    static final String MILL = "MC-CNC-M01";
    static final String WASHER = "MC-WSH-01";
    static final String GAUGE = "QC-GAU-01";

    private static final String HUB_FAMILY = "HUB-80";

    private final Equipment equipment;

    DemoEquipment(Equipment equipment) {
        this.equipment = equipment;
    }

    void load() {
        define(MILL, "立式加工中心", "Vertical machining center", "CNC-MILL", DemoPlaces.MILL, 1);
        define(WASHER, "清洗烘干机", "Washer and dryer", "WASHER", DemoPlaces.WASHER, 6);
        define(GAUGE, "在线综合测量站", "In-line gauging station", "GAUGE", DemoPlaces.GAUGE, 1);
        equipment.setUp(MILL, null, HUB_FAMILY);
        equipment.setUp(GAUGE, null, HUB_FAMILY);
    }

    private void define(String code, String nameZh, String nameEn, String equipmentClass, String workUnit, int load) {
        equipment.define(new Definition(code, nameZh, nameEn, equipmentClass, workUnit, code, load));
    }
}
