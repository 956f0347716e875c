package io.takt.demo;

import io.takt.plant.Place.Type;
import io.takt.plant.Place.WorkCenterType;
import io.takt.plant.Plant;
import io.takt.plant.Plant.NewPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo factory's plant tree. */
@Component
@Profile("demo")
class DemoPlaces {

    static final String ENTERPRISE = "E01";
    static final String LINE_SIDE = "LS-MC";
    static final String MILL = "WU-CNC-M";
    static final String WASHER = "WU-WSH";
    static final String GAUGE = "WU-GAU";
    static final String STORE = "WU-ASRS";
    static final String FLAT_STORE = "FL-01";

    private static final int BINS = 30;

    private final Plant plant;

    DemoPlaces(Plant plant) {
        this.plant = plant;
    }

    void load() {
        add(ENTERPRISE, Type.ENTERPRISE, null, "启明智造(示范)", "Qiming Manufacturing (demo)");
        plant.add(new NewPlace("S01", Type.SITE, ENTERPRISE, "实训工厂", "Training plant", "Asia/Shanghai", null));
        machining();
        inspection();
        storage();
    }

    private void machining() {
        add("A01", Type.AREA, "S01", "机加车间", "Machining shop");
        center("WC-MC", "A01", WorkCenterType.PRODUCTION_LINE, "柔性机加单元", "Flexible machining cell");
        add(LINE_SIDE, Type.WORK_UNIT, "WC-MC", "机加线边上料", "Line side machining");
        add(MILL, Type.WORK_UNIT, "WC-MC", "立式加工中心", "Machining center");
        add(WASHER, Type.WORK_UNIT, "WC-MC", "清洗烘干", "Washing and drying");
    }

    private void inspection() {
        add("A02", Type.AREA, "S01", "装配检测车间", "Assembly and inspection shop");
        center("WC-QC", "A02", WorkCenterType.PRODUCTION_UNIT, "检测单元", "Inspection cell");
        add(GAUGE, Type.WORK_UNIT, "WC-QC", "在线综合测量站", "Gauging station");
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
        add("ASRS", Type.STORAGE_LOCATION, "WC-WH", "智能立库", "Automatic store");
        for (int bin = 1; bin <= BINS; bin++) {
            String code = "ASRS-%02d".formatted(bin);
            add(code, Type.BIN, "ASRS", "立库库位 " + bin, "Bin " + bin);
        }
    }

    private void center(String code, String area, WorkCenterType type, String nameZh, String nameEn) {
        plant.add(new NewPlace(code, Type.WORK_CENTER, area, nameZh, nameEn, null, type));
    }

    private void add(String code, Type type, @Nullable String parent, String nameZh,
            String nameEn) {
        plant.add(new NewPlace(code, type, parent, nameZh, nameEn, null, null));
    }
}
