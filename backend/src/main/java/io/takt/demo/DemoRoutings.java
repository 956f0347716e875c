package io.takt.demo;

import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewCharacteristic;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.definition.Operation.Mode;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How a hub is made, and how a bore that came out too small is bored again. */
@Component
@Profile("demo")
class DemoRoutings {

    private static final String WAIT = "PT30M";
    private static final String HUB_FAMILY = "HUB-80";

    private final DefinitionSetup definitions;

    DemoRoutings(DefinitionSetup definitions) {
        this.definitions = definitions;
    }

    void load() {
        definitions.addRouting(new NewRouting("RT-HUB-A", "A", "轮毂加工", "Hub machining",
                List.of(load05(), mill10(), wash("20"), measure("30", true), store90())));
        definitions.addRouting(new NewRouting("RT-RWK-2", "A", "孔径偏小返工", "Rework of a small bore",
                List.of(rebore10(), wash("20"), measure("30", false))));
        definitions.addProduct(new NewProduct(DemoMaterials.HUB, "A", "RT-HUB-A",
                List.of(new BomItem(DemoMaterials.BAR, BigDecimal.ONE, "op_05"))));
    }

    private static NewOperation load05() {
        return new NewOperation("05", "领料上料", "Load from lot", DemoPlaces.LINE_SIDE, Mode.PERSON, "load", null, null,
                0, 10, WAIT, false, 6, List.of());
    }

    private static NewOperation mill10() {
        return new NewOperation("10", "铣削轮毂", "Mill hub", DemoPlaces.MILL, Mode.MACHINE, null, "O-HUB-80A", HUB_FAMILY,
                1800, 240, WAIT, false, 1, List.of());
    }

    private static NewOperation rebore10() {
        return new NewOperation("10", "补镗", "Bore again", DemoPlaces.MILL, Mode.MACHINE, null, "O-HUB-80A-RWK",
                HUB_FAMILY, 0, 120, WAIT, false, 1, List.of());
    }

    private static NewOperation wash(String number) {
        return new NewOperation(number, "清洗烘干", "Wash and dry", DemoPlaces.WASHER, Mode.MACHINE, null, "W-STD", null,
                300, 360, WAIT, false, 6, List.of());
    }

    private static NewOperation measure(String number, boolean look) {
        return new NewOperation(number, "在线测量", "Measure and look", DemoPlaces.GAUGE, Mode.MACHINE, null, "G-HUB-80",
                HUB_FAMILY, 600, 35, WAIT, look, 1, dimensions());
    }

    private static NewOperation store90() {
        return new NewOperation("90", "入库", "Store", DemoPlaces.STORE, Mode.PERSON, "store", null, null, 0, 80, WAIT,
                false, 6, List.of());
    }

    private static List<NewCharacteristic> dimensions() {
        return List.of(
                length("C01", "轴承孔径 Ø28 N7", "Bearing bore Ø28 N7", "bore", "28", "27.972", "27.993", true),
                length("C02", "台肩至挡圈槽外侧 17.4", "Shoulder to groove 17.4", "shoulderDepth", "17.4", "17.4", "17.5",
                        false),
                length("C03", "外径 Ø80", "Outer diameter Ø80", "od", "80", "79.9", "80.1", false),
                length("C04", "总高 26", "Height 26", "height", "26", "25.95", "26.05", false),
                length("C07", "孔深 19.5", "Bore depth 19.5", "boreDepth", "19.5", "19.4", "19.6", false),
                new NewCharacteristic("C06", "外观", "Appearance", null, null, null, null, null, false));
    }

    private static NewCharacteristic length(String code, String nameZh, String nameEn, String tag, String nominal,
            String lower, String upper, boolean key) {
        return new NewCharacteristic(code, nameZh, nameEn, tag, new BigDecimal(nominal), new BigDecimal(lower),
                new BigDecimal(upper), "mm", key);
    }
}
