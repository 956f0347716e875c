package io.takt.demo;

import io.takt.equipment.EquipmentClass.Attribute;
import io.takt.equipment.EquipmentClass.Check;
import io.takt.equipment.EquipmentClass.DataType;
import io.takt.equipment.EquipmentClasses;
import io.takt.equipment.WantedEquipmentClass;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is known of the demo's machines by their classes, and what is looked at when they are checked. */
@Component
@Profile("demo")
class DemoEquipmentClasses {

    static final String LATHE = "CNC-LATHE";
    static final String MILL = "CNC-MILL";
    static final String ROBOT = "ROBOT";
    static final String WASHER = "WASHER";
    static final String GAUGE = "GAUGE";
    static final String PRESS = "PRESS";
    static final String ASSEMBLY = "ASSEMBLY";
    static final String LASER = "LASER";
    static final String VISION = "VISION";
    static final String STACKER = "ASRS";
    static final String VEHICLE = "AGV";

    private static final Attribute POWER = number("ratedPower", "额定功率", "Rated power", "kW", null);
    private static final Attribute CONTROL = new Attribute("control", "数控系统", "Control", DataType.TEXT, null, null);
    private static final Attribute CAMERA = new Attribute("camera", "相机", "Camera", DataType.TEXT, null, null);
    private static final Check GUARDS = new Check("安全门与急停", "Guards and emergency stop", "按下急停，打开安全门", "Press the stop, open the guard",
            "设备立即停止，报警灯亮", "The machine stops at once and the lamp is lit");
    private static final Check AIR = new Check("气源压力", "Air pressure", "目视压力表", "Look at the gauge", "0.5–0.7 MPa", "0.5–0.7 MPa");
    private static final Check CLEAN = new Check("设备清洁", "Cleanliness", "目视", "Look", "无切屑、无油污", "No chips, no oil");
    private static final Check COOLANT = new Check("切削液液位与浓度", "Coolant level and concentration", "目视液位，折光仪测浓度",
            "Look at the level, measure with the refractometer", "液位在刻线间，浓度 5–8 %", "Level between the marks, 5–8 %");
    private static final Check LUBRICANT = new Check("导轨润滑油", "Way lubricant", "目视油窗", "Look at the sight glass", "高于下限刻线",
            "Above the lower mark");
    private static final Check BATTERY = new Check("电池与充电触点", "Battery and contacts", "读取电量，目视触点", "Read the charge, look at the contacts",
            "电量高于 30 %，触点无烧蚀", "Above 30 %, contacts not burnt");

    private final EquipmentClasses classes;

    DemoEquipmentClasses(EquipmentClasses classes) {
        this.classes = classes;
    }

    void load() {
        define(LATHE, "数控车床", "CNC lathe", List.of(CONTROL, number("maxSpeed", "主轴最高转速", "Top spindle speed", "r/min", "4000"),
                number("swing", "最大回转直径", "Swing", "mm", "400"), POWER), List.of(GUARDS, COOLANT, LUBRICANT, AIR, CLEAN));
        define(MILL, "加工中心", "Machining center", List.of(CONTROL, number("maxSpeed", "主轴最高转速", "Top spindle speed", "r/min", "12000"),
                number("toolPlaces", "刀库容量", "Tool places", null, "24"), number("travelX", "X 轴行程", "X travel", "mm", "850"), POWER),
                List.of(GUARDS, COOLANT, LUBRICANT, AIR, CLEAN));
        define(ROBOT, "上下料机器人", "Loading robot", List.of(number("payload", "额定负载", "Payload", "kg", "10"),
                number("reach", "工作半径", "Reach", "mm", "1400")), List.of(GUARDS, AIR, new Check("抓手", "Gripper", "空抓三次",
                "Close it three times", "夹持到位信号正常", "Each time it says that it holds")));
        define(WASHER, "清洗机", "Washer", List.of(number("bathTemperature", "清洗温度", "Bath temperature", "°C", "55"), POWER),
                List.of(new Check("清洗液", "Cleaning liquid", "目视液位，测 pH", "Look at the level, measure pH", "pH 8–10", "pH 8–10"), CLEAN));
        define(GAUGE, "测量站", "Gauging station", List.of(number("resolution", "分辨力", "Resolution", "µm", "0.1"),
                new Attribute("temperatureCompensated", "温度补偿", "Temperature compensation", DataType.BOOLEAN, null, "true")),
                List.of(AIR, new Check("标准环规校零", "Zero with the setting ring", "测量标准环规三次", "Measure the ring three times",
                "示值差不超过 1 µm", "Readings within 1 µm")));
        define(PRESS, "压装机", "Press", List.of(number("maxForce", "最大压力", "Greatest force", "kN", "20"),
                number("stroke", "行程", "Stroke", "mm", "200")), List.of(GUARDS, CLEAN));
        define(ASSEMBLY, "人工装配工位", "Manual assembly station", List.of(), List.of(new Check("扭矩枪", "Torque tool", "扭矩仪校验",
                "Check on the tester", "2.5 ± 0.25 N·m", "2.5 ± 0.25 N·m"), CLEAN));
        define(LASER, "激光打标机", "Laser marker", List.of(number("laserPower", "激光功率", "Laser power", "W", "20")), List.of(GUARDS,
                new Check("保护镜片", "Protective lens", "目视", "Look", "无污渍、无划伤", "No stains, no scratches")));
        define(VISION, "视觉检测站", "Vision inspection station", List.of(CAMERA), List.of(new Check("光源与镜头", "Light and lens", "目视",
                "Look", "亮度均匀，镜头洁净", "Even light, clean lens")));
        define(STACKER, "堆垛机", "Stacker crane", List.of(number("payload", "额定负载", "Payload", "kg", "50"),
                number("bins", "库位数", "Bins", null, "30")), List.of(GUARDS, LUBRICANT));
        define(VEHICLE, "自动导引车", "Automatic guided vehicle", List.of(number("payload", "额定负载", "Payload", "kg", "100"),
                number("maxSpeed", "最高速度", "Top speed", "m/s", "1.2")), List.of(BATTERY, new Check("避障传感器", "Obstacle scanner",
                "前方放置障碍物", "Put something in its way", "减速并停车", "It slows down and stops")));
    }

    private static Attribute number(String code, String nameZh, String nameEn, @Nullable String unit, @Nullable String usual) {
        return new Attribute(code, nameZh, nameEn, DataType.NUMBER, unit, usual);
    }

    private void define(String code, String nameZh, String nameEn, List<Attribute> attributes, List<Check> checks) {
        classes.define(new WantedEquipmentClass(code, nameZh, nameEn, attributes, checks));
    }
}
