package io.takt.demo;

import static io.takt.demo.DemoOperations.attended;
import static io.takt.demo.DemoOperations.attribute;
import static io.takt.demo.DemoOperations.byMachine;
import static io.takt.demo.DemoOperations.byPerson;
import static io.takt.demo.DemoOperations.inspecting;
import static io.takt.demo.DemoOperations.intoStore;
import static io.takt.demo.DemoOperations.looking;
import static io.takt.demo.DemoOperations.taking;
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

/** How a wheel is put together from a hub, a shaft and bought parts, and how it gets other bearings. */
final class DemoWheel {

    private static final String KIT = "op_10";
    private static final String PRESSED = "op_20";
    private static final String ASSEMBLED = "op_30";
    private static final String TORQUE = "N·m";

    private DemoWheel() {
    }

    static NewRouting routing() {
        return new NewRouting("RT-WHL-A", "A", "轮毂总成装配", "Wheel assembly", List.of(
                byPerson(new Name("10", "齐套出库", "Kit"), DemoPlaces.ASSEMBLY_SIDE, "kit", 90),
                inspecting(press("20"), pressing()),
                assembly("30"),
                byMachine(new Name("40", "激光打标", "Mark by laser"), DemoPlaces.LASER, "L-WHL-80", new Times(120, 20), 1),
                inspecting(vision("50"), finalInspection()),
                intoStore(new Name("60", "转运入库", "Move into store"), DemoPlaces.STORE, 80)));
    }

    /** New bearings for a finished wheel; its serial number stays. */
    static NewRouting newBearings() {
        return new NewRouting("RT-RWK-1", "A", "跳动返工:更换轴承", "Rework: new bearings", List.of(
                byPerson(new Name("10", "领轴承", "Fetch bearings"), DemoPlaces.ASSEMBLY_SIDE, "kit", 30),
                byPerson(new Name("20", "拆解,旧轴承报废", "Take apart, scrap the bearings"), DemoPlaces.ASSEMBLY, "generic", 180),
                pressAgain("30"),
                assembly("40"),
                inspecting(vision("50"), finalInspection())));
    }

    /** New bearings for a hub that is not assembled yet. */
    static NewRouting pressedAgain() {
        return new NewRouting("RT-RWK-3", "A", "压装返工", "Rework: press again", List.of(
                byPerson(new Name("10", "领轴承", "Fetch bearings"), DemoPlaces.ASSEMBLY_SIDE, "kit", 30),
                byPerson(new Name("20", "拆出轴承报废", "Take the bearings out, scrap them"), DemoPlaces.ASSEMBLY, "generic", 120),
                pressAgain("30")));
    }

    private static NewOperation pressAgain(String number) {
        return taking(inspecting(press(number), pressing()), DemoMaterials.BEARING, 2);
    }

    static NewProduct product(String wheel, String cap) {
        return new NewProduct(wheel, "A", "RT-WHL-A", List.of(
                part(DemoMaterials.HUB, 1, KIT),
                part(DemoMaterials.SHAFT, 1, ASSEMBLED),
                part(DemoMaterials.BEARING, 2, PRESSED),
                part(DemoMaterials.RING, 1, ASSEMBLED),
                part(DemoMaterials.NUT, 1, ASSEMBLED),
                part(DemoMaterials.SCREW, 4, ASSEMBLED),
                part(cap, 1, ASSEMBLED)));
    }

    private static BomItem part(String material, int quantity, String element) {
        return BomItem.of(material, BigDecimal.valueOf(quantity), element);
    }

    private static NewOperation press(String number) {
        return byMachine(new Name(number, "压装轴承 ×2", "Press two bearings"), DemoPlaces.PRESS, "P-WHL-80", new Times(300, 45), 1);
    }

    private static NewOperation vision(String number) {
        return byMachine(new Name(number, "终检", "Final inspection"), DemoPlaces.VISION, "V-WHL-80", new Times(300, 30), 1);
    }

    private static NewOperation assembly(String number) {
        NewOperation station = byMachine(new Name(number, "总装", "Assemble"), DemoPlaces.ASSEMBLY, "A-WHL-80", new Times(300, 120), 1);
        return looking(inspecting(attended(station), torques()));
    }

    private static List<NewCharacteristic> pressing() {
        return List.of(
                value(new Name("C21-F1", "压装力 1", "Press force 1"), "force1", "kN", "1.2", "0.3", "2.2"),
                value(new Name("C21-P1", "压装终点 1", "End position 1"), "position1", "mm", "0", "0", "0.05"),
                value(new Name("C21-F2", "压装力 2", "Press force 2"), "force2", "kN", "1.2", "0.3", "2.2"),
                value(new Name("C21-P2", "压装终点 2", "End position 2"), "position2", "mm", "0", "0", "0.05"));
    }

    private static List<NewCharacteristic> torques() {
        return List.of(screw(1), screw(2), screw(3), screw(4),
                value(new Name("C27", "螺母扭矩", "Nut torque"), "nutTorque", TORQUE, "12", "11", "13"),
                attribute(new Name("C24", "转动灵活", "Runs freely")));
    }

    private static NewCharacteristic screw(int number) {
        return value(new Name("C22-" + number, "螺钉扭矩 " + number, "Screw torque " + number), "torque" + number, TORQUE,
                "2.5", "2.25", "2.75");
    }

    private static List<NewCharacteristic> finalInspection() {
        return List.of(
                value(new Name("C23", "径向跳动", "Radial runout"), "runout", "mm", "0", "", "0.05"),
                value(new Name("C25", "码等级", "Code grade"), "codeGrade", "", "4", "2.5", "4"),
                value(new Name("C26", "盖颜色与订单一致", "Cap colour as ordered"), "colorMatch", "", "1", "1", "1"));
    }
}
