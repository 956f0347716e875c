package io.takt.demo;

import static io.takt.demo.DemoOperations.attribute;
import static io.takt.demo.DemoOperations.byMachine;
import static io.takt.demo.DemoOperations.byPerson;
import static io.takt.demo.DemoOperations.inFamily;
import static io.takt.demo.DemoOperations.inspecting;
import static io.takt.demo.DemoOperations.intoStore;
import static io.takt.demo.DemoOperations.key;
import static io.takt.demo.DemoOperations.looking;
import static io.takt.demo.DemoOperations.value;

import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup.NewCharacteristic;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.demo.DemoOperations.Name;
import io.takt.demo.DemoOperations.Times;
import java.math.BigDecimal;
import java.util.List;

/** How a hub is made, and how a bore that came out too small is bored again. */
final class DemoHub {

    private static final String FAMILY = "HUB-80";
    private static final String MM = "mm";

    private DemoHub() {
    }

    static NewRouting routing() {
        return new NewRouting("RT-HUB-A", "A", "轮毂加工", "Hub machining", List.of(
                byPerson(new Name("05", "领料上料", "Load from lot"), DemoPlaces.LINE_SIDE, "load", 10),
                inFamily(byMachine(new Name("10", "铣削轮毂", "Mill hub"), DemoPlaces.MILL, "O-HUB-80A", new Times(1800, 240), 1), FAMILY),
                wash("20"),
                looking(measure("30")),
                intoStore(new Name("90", "入库", "Store"), DemoPlaces.STORE, 80)));
    }

    static NewRouting rework() {
        return new NewRouting("RT-RWK-2", "A", "孔径偏小返工", "Rework of a small bore", List.of(
                inFamily(byMachine(new Name("10", "补镗", "Bore again"), DemoPlaces.MILL, "O-HUB-80A-RWK", new Times(0, 120), 1), FAMILY),
                wash("20"),
                measure("30")));
    }

    static NewProduct product() {
        return new NewProduct(DemoMaterials.HUB, "A", "RT-HUB-A", List.of(new BomItem(DemoMaterials.BAR, BigDecimal.ONE, "op_05", new BigDecimal("0.02"))));
    }

    private static NewOperation wash(String number) {
        return byMachine(new Name(number, "清洗烘干", "Wash and dry"), DemoPlaces.WASHER, "W-STD", new Times(300, 360), 6);
    }

    private static NewOperation measure(String number) {
        NewOperation gauge = byMachine(new Name(number, "在线测量", "Measure and look"), DemoPlaces.GAUGE, "G-HUB-80", new Times(600, 35), 1);
        return inspecting(inFamily(gauge, FAMILY), dimensions());
    }

    private static List<NewCharacteristic> dimensions() {
        return List.of(
                key(value(new Name("C01", "轴承孔径 Ø28 N7", "Bearing bore Ø28 N7"), "bore", MM, "28", "27.972", "27.993")),
                value(new Name("C02", "台肩至挡圈槽外侧 17.4", "Shoulder to groove 17.4"), "shoulderDepth", MM, "17.4", "17.4", "17.5"),
                value(new Name("C03", "外径 Ø80", "Outer diameter Ø80"), "od", MM, "80", "79.9", "80.1"),
                value(new Name("C04", "总高 26", "Height 26"), "height", MM, "26", "25.95", "26.05"),
                value(new Name("C07", "孔深 19.5", "Bore depth 19.5"), "boreDepth", MM, "19.5", "19.4", "19.6"),
                attribute(new Name("C06", "外观", "Appearance")));
    }
}
