package io.takt.demo;

import io.takt.equipment.Equipment;
import io.takt.equipment.Equipment.Definition;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo factory's machines; one that is there already stays as it is. */
@Component
@Profile("demo")
class DemoEquipment {

    static final String MILL = "MC-CNC-M01";
    static final String WASHER = "MC-WSH-01";
    static final String GAUGE = "QC-GAU-01";
    static final String ROBOT = "MC-ROB-01";
    static final String LATHE = "MC-CNC-L01";
    static final String PRESS = "AS-PRS-01";
    static final String ASSEMBLY = "AS-MAN-01";
    static final String LASER = "QC-LSR-01";
    static final String VISION = "QC-VIS-01";
    static final String STACKER = "WH-ASRS-01";
    static final String VEHICLE = "LG-AGV-01";

    private static final String HUB_FAMILY = "HUB-80";
    private static final Set<String> SET_UP_FOR_HUBS = Set.of(MILL, GAUGE);

    private final Equipment equipment;

    DemoEquipment(Equipment equipment) {
        this.equipment = equipment;
    }

    void load() {
        define(new Definition(ROBOT, "上下料机器人", "Loading robot", "ROBOT", DemoPlaces.ROBOT, null, 1));
        define(LATHE, "数控车床", "CNC lathe", "CNC-LATHE", DemoPlaces.LATHE, 1);
        define(MILL, "立式加工中心", "Vertical machining center", "CNC-MILL", DemoPlaces.MILL, 1);
        define(WASHER, "清洗烘干机", "Washer and dryer", "WASHER", DemoPlaces.WASHER, 6);
        define(GAUGE, "在线综合测量站", "In-line gauging station", "GAUGE", DemoPlaces.GAUGE, 1);
        define(PRESS, "伺服压装机", "Servo press", "PRESS", DemoPlaces.PRESS, 1);
        define(ASSEMBLY, "人工装配工位", "Assembly station", "ASSEMBLY", DemoPlaces.ASSEMBLY, 1);
        define(LASER, "激光打标机", "Laser marker", "LASER", DemoPlaces.LASER, 1);
        define(VISION, "视觉跳动终检站", "Final inspection station", "VISION", DemoPlaces.VISION, 1);
        define(STACKER, "堆垛机", "Stacker crane", "ASRS", DemoPlaces.STORE, 1);
        define(VEHICLE, "潜伏式 AGV", "Automatic guided vehicle", "AGV", DemoPlaces.VEHICLE, 1);
    }

    private void define(String code, String nameZh, String nameEn, String equipmentClass, String workUnit, int load) {
        define(new Definition(code, nameZh, nameEn, equipmentClass, workUnit, code, load));
    }

    private void define(Definition machine) {
        if (equipment.find(machine.code()).isEmpty()) {
            equipment.define(machine);
            if (SET_UP_FOR_HUBS.contains(machine.code())) {
                equipment.setUp(machine.code(), null, HUB_FAMILY);
            }
        }
    }
}
