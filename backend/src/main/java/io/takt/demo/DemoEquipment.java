package io.takt.demo;

import static io.takt.equipment.WantedEquipment.single;

import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentRecord.AttributeValue;
import io.takt.equipment.EquipmentRecords;
import io.takt.equipment.WantedEquipment;
import java.util.List;
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
    private final EquipmentRecords records;
    private final DemoEquipmentClasses classes;
    private final DemoAssets assets;
    private final DemoCapacity capacity;

    DemoEquipment(Equipment equipment, EquipmentRecords records, DemoEquipmentClasses classes, DemoAssets assets,
            DemoCapacity capacity) {
        this.equipment = equipment;
        this.records = records;
        this.classes = classes;
        this.assets = assets;
        this.capacity = capacity;
    }

    void load() {
        boolean first = equipment.find(MILL).isEmpty();
        classes.load();
        define(single(ROBOT, "上下料机器人", "Loading robot", DemoEquipmentClasses.ROBOT, DemoPlaces.ROBOT, null));
        define(LATHE, "数控车床", "CNC lathe", DemoEquipmentClasses.LATHE, DemoPlaces.LATHE,
                new AttributeValue("control", "K1000T"), new AttributeValue("ratedPower", "11"));
        define(MILL, "立式加工中心", "Vertical machining center", DemoEquipmentClasses.MILL, DemoPlaces.MILL,
                new AttributeValue("control", "K2000M"), new AttributeValue("ratedPower", "15"));
        define(new WantedEquipment(WASHER, "清洗烘干机", "Washer and dryer", DemoEquipmentClasses.WASHER, DemoPlaces.WASHER, WASHER, 6, 1, null,
                List.of(new AttributeValue("ratedPower", "9"))));
        define(GAUGE, "在线综合测量站", "In-line gauging station", DemoEquipmentClasses.GAUGE, DemoPlaces.GAUGE);
        define(PRESS, "伺服压装机", "Servo press", DemoEquipmentClasses.PRESS, DemoPlaces.PRESS);
        define(ASSEMBLY, "人工装配工位", "Assembly station", DemoEquipmentClasses.ASSEMBLY, DemoPlaces.ASSEMBLY);
        define(LASER, "激光打标机", "Laser marker", DemoEquipmentClasses.LASER, DemoPlaces.LASER);
        define(VISION, "视觉跳动终检站", "Final inspection station", DemoEquipmentClasses.VISION, DemoPlaces.VISION);
        define(STACKER, "堆垛机", "Stacker crane", DemoEquipmentClasses.STACKER, DemoPlaces.STORE);
        define(VEHICLE, "潜伏式 AGV", "Automatic guided vehicle", DemoEquipmentClasses.VEHICLE, DemoPlaces.VEHICLE);
        assets.load();
        capacity.load();
        capacity.loadTools();
        if (first) {
            capacity.planMaintenance();
        }
    }

    private void define(String code, String nameZh, String nameEn, String equipmentClass, String workUnit, AttributeValue... values) {
        define(new WantedEquipment(code, nameZh, nameEn, equipmentClass, workUnit, code, 1, 1, null, List.of(values)));
    }

    private void define(WantedEquipment machine) {
        String code = String.valueOf(machine.code());
        if (equipment.find(code).isEmpty()) {
            records.define(machine);
            if (SET_UP_FOR_HUBS.contains(code)) {
                equipment.setUp(code, null, HUB_FAMILY);
            }
        }
    }
}
