package io.takt.demo;

import io.takt.plant.Place.Type;
import io.takt.plant.Place.WorkCenterType;
import io.takt.plant.Plant;
import io.takt.plant.WantedPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo factory's plant tree; what stands already stays as it is. */
@Component
@Profile("demo")
class DemoPlaces {

    static final String ENTERPRISE = "E01";
    static final String LINE_SIDE = "LS-MC";
    static final String MILL = "WU-CNC-M";
    static final String WASHER = "WU-WSH";
    static final String GAUGE = "WU-GAU";
    static final String LATHE = "WU-CNC-L";
    static final String ROBOT = "WU-ROB";
    static final String ASSEMBLY_SIDE = "LS-AS";
    static final String PRESS = "WU-PRS";
    static final String ASSEMBLY = "WU-ASM";
    static final String LASER = "WU-LSR";
    static final String VISION = "WU-VIS";
    static final String STORE = "WU-ASRS";
    static final String VEHICLE = "WU-AGV";
    static final String FLAT_STORE = "FL-01";

    private static final int BINS = 30;

    private final Plant plant;

    DemoPlaces(Plant plant) {
        this.plant = plant;
    }

    void load() {
        add(ENTERPRISE, Type.ENTERPRISE, null, "启明智造(示范)", "Qiming Manufacturing (demo)");
        plant.define(new WantedPlace("S01", Type.SITE, ENTERPRISE, "实训工厂", "Training plant", "Asia/Shanghai", null));
        machining();
        assembly();
        inspection();
        storage();
    }

    private void machining() {
        add("A01", Type.AREA, "S01", "机加车间", "Machining shop");
        center("WC-MC", "A01", WorkCenterType.PRODUCTION_LINE, "柔性机加单元", "Flexible machining cell");
        add(LINE_SIDE, Type.WORK_UNIT, "WC-MC", "机加线边上料", "Line side machining");
        add(ROBOT, Type.WORK_UNIT, "WC-MC", "上下料机器人", "Loading robot");
        add(LATHE, Type.WORK_UNIT, "WC-MC", "数控车床", "CNC lathe");
        add(MILL, Type.WORK_UNIT, "WC-MC", "立式加工中心", "Machining center");
        add(WASHER, Type.WORK_UNIT, "WC-MC", "清洗烘干", "Washing and drying");
    }

    private void assembly() {
        add("A02", Type.AREA, "S01", "装配检测车间", "Assembly and inspection shop");
        center("WC-AS", "A02", WorkCenterType.PRODUCTION_LINE, "装配单元", "Assembly cell");
        add(ASSEMBLY_SIDE, Type.WORK_UNIT, "WC-AS", "装配线边", "Line side assembly");
        add(PRESS, Type.WORK_UNIT, "WC-AS", "伺服压装", "Servo press");
        add(ASSEMBLY, Type.WORK_UNIT, "WC-AS", "总装工位", "Assembly station");
        add(LASER, Type.WORK_UNIT, "WC-AS", "激光打标", "Laser marking");
    }

    private void inspection() {
        center("WC-QC", "A02", WorkCenterType.PRODUCTION_UNIT, "检测单元", "Inspection cell");
        add(GAUGE, Type.WORK_UNIT, "WC-QC", "在线综合测量站", "Gauging station");
        add(VISION, Type.WORK_UNIT, "WC-QC", "视觉跳动终检站", "Final inspection station");
    }

    private void storage() {
        add("A03", Type.AREA, "S01", "仓储物流区", "Storage and logistics");
        center("WC-WH", "A03", WorkCenterType.STORAGE_ZONE, "仓储", "Warehouse");
        add(STORE, Type.WORK_UNIT, "WC-WH", "智能立库出入口", "Automatic store gate");
        add(FLAT_STORE, Type.STORAGE_LOCATION, "WC-WH", "平库", "Flat store");
        add("QA-01", Type.STORAGE_LOCATION, "WC-WH", "待检区", "Inspection area");
        add("MRB-01", Type.STORAGE_LOCATION, "WC-WH", "不合格品区", "Nonconforming area");
        add("SCR-01", Type.STORAGE_LOCATION, "WC-WH", "废品区", "Scrap area");
        add("SH-01", Type.STORAGE_LOCATION, "WC-WH", "发货区", "Shipping area");
        center("WC-LG", "A03", WorkCenterType.STORAGE_ZONE, "物流", "Logistics");
        add(VEHICLE, Type.WORK_UNIT, "WC-LG", "潜伏式 AGV", "Automatic guided vehicle");
        add("ASRS", Type.STORAGE_LOCATION, "WC-WH", "智能立库", "Automatic store");
        for (int bin = 1; bin <= BINS; bin++) {
            String code = "ASRS-%02d".formatted(bin);
            add(code, Type.BIN, "ASRS", "立库库位 " + bin, "Bin " + bin);
        }
    }

    private void center(String code, String area, WorkCenterType type, String nameZh, String nameEn) {
        plant.define(new WantedPlace(code, Type.WORK_CENTER, area, nameZh, nameEn, null, type));
    }

    private void add(String code, Type type, @Nullable String parent, String nameZh, String nameEn) {
        plant.define(new WantedPlace(code, type, parent, nameZh, nameEn, null, null));
    }
}
