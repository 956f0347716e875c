package io.takt.demo;

import static io.takt.demo.DemoOperations.attribute;
import static io.takt.demo.DemoOperations.byMachine;
import static io.takt.demo.DemoOperations.byPerson;
import static io.takt.demo.DemoOperations.inspecting;
import static io.takt.demo.DemoOperations.intoStore;
import static io.takt.demo.DemoOperations.key;
import static io.takt.demo.DemoOperations.value;

import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup.NewCharacteristic;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.demo.DemoOperations.Name;
import io.takt.demo.DemoOperations.Times;
import java.math.BigDecimal;
import java.util.List;

/** How a shaft is turned. */
final class DemoShaft {

    private static final String MM = "mm";

    private DemoShaft() {
    }

    static NewRouting routing() {
        return new NewRouting("RT-SFT-A", "A", "轮轴加工", "Shaft machining", List.of(
                byPerson(new Name("05", "领料上料", "Load from lot"), DemoPlaces.LINE_SIDE, "load", 10),
                inspecting(byMachine(new Name("10", "车削轮轴", "Turn shaft"), DemoPlaces.LATHE, "O-SFT-12A", new Times(1200, 150), 1),
                        dimensions()),
                intoStore(new Name("90", "入库", "Store"), DemoPlaces.STORE, 80)));
    }

    static NewProduct product() {
        return new NewProduct(DemoMaterials.SHAFT, "A", "RT-SFT-A", List.of(new BomItem(DemoMaterials.STEEL, BigDecimal.ONE, "op_05", new BigDecimal("0.01"))));
    }

    private static List<NewCharacteristic> dimensions() {
        return List.of(
                key(value(new Name("C11", "轴颈 Ø12 h6", "Journal Ø12 h6"), null, MM, "12", "11.989", "12")),
                value(new Name("C12", "总长 80", "Length 80"), null, MM, "80", "79.9", "80.1"),
                value(new Name("C13", "圆跳动", "Circular runout"), null, MM, "0", "", "0.02"),
                attribute(new Name("C14", "M8 螺纹通止规", "Thread M8, go and no-go")));
    }
}
