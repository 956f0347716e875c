package io.takt.reliability.seams;

import io.takt.connectivity.DeviceSetup;
import io.takt.connectivity.Devices;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.definition.Operation.Mode;
import io.takt.equipment.EquipmentClasses;
import io.takt.equipment.EquipmentRecords;
import io.takt.equipment.WantedEquipment;
import io.takt.equipment.WantedEquipmentClass;
import io.takt.material.Carriers;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Materials;
import io.takt.material.QualityStatus;
import io.takt.material.WantedMaterial;
import io.takt.plant.Place.Type;
import io.takt.plant.Plant;
import io.takt.plant.WantedPlace;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Two products on the two foreign machines, beside the demo factory: one is worked on Modbus first and OPC UA then, the
 * other the other way round, so that both machines have work at any time.
 */
@Component
@Profile("reliability")
@Order(15)
class PeerPlant implements ApplicationRunner {

    static final String MODBUS = "PEER-MB";
    static final String OPC_UA = "PEER-UA";
    static final String GATEWAY = "GATEWAY-1";

    private static final String BLANK = "RM-PEER";
    private static final int BOXES = 20;
    private static final int SLOTS = 100;

    private final Plant plant;
    private final Stock stock;
    private final DefinitionSetup definitions;
    private final Machines machines;
    private final DeviceSetup setup;
    private final Devices devices;
    private final Environment settings;

    PeerPlant(Plant plant, Stock stock, DefinitionSetup definitions, Machines machines, DeviceSetup setup, Devices devices,
            Environment settings) {
        this.plant = plant;
        this.stock = stock;
        this.definitions = definitions;
        this.machines = machines;
        this.setup = setup;
        this.devices = devices;
        this.settings = settings;
    }

    /** What the equipment module offers to a loader. */
    @Component
    @Profile("reliability")
    record Machines(EquipmentClasses classes, EquipmentRecords records) {
    }

    /** What the material module offers to a loader. */
    @Component
    @Profile("reliability")
    record Stock(Materials materials, MaterialLots lots, Carriers carriers) {
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actors.as(Actor.system("reliability"), () -> {
            if (devices.find(GATEWAY).isEmpty()) {
                load();
            }
        });
    }

    private void load() {
        work("WU-PEER-MB", MODBUS);
        work("WU-PEER-UA", OPC_UA);
        stock.materials().define(new WantedMaterial(BLANK, "坯料", "Blank", Tracking.LOT, "pcs", "raw"));
        stock.lots().receive(new Receipt("HL-PEER", BLANK, new BigDecimal("5000"), "FL-01", "H-PEER", "peer",
                QualityStatus.ACCEPTED));
        for (int box = 1; box <= BOXES; box++) {
            stock.carriers().add("PEER-BOX-%02d".formatted(box), "PK-BOX-06", SLOTS);
        }
        product("PEER-A", "WU-PEER-MB", "WU-PEER-UA");
        product("PEER-B", "WU-PEER-UA", "WU-PEER-MB");
        setup.save(PeerDevices.modbus(MODBUS, settings.getRequiredProperty("peer.modbus")));
        setup.save(PeerDevices.opcUa(OPC_UA, settings.getRequiredProperty("peer.opcua")));
        setup.save(PeerDevices.unreachable(GATEWAY));
    }

    private void work(String workUnit, String device) {
        plant.define(new WantedPlace(workUnit, Type.WORK_UNIT, "WC-MC", workUnit, workUnit, null, null));
        machines.classes().define(new WantedEquipmentClass("PEER", "PEER", "PEER", List.of(), List.of()));
        machines.records().define(WantedEquipment.single(device, device, device, "PEER", workUnit, device));
    }

    private void product(String material, String firstWorkUnit, String secondWorkUnit) {
        stock.materials().define(new WantedMaterial(material, material, material, Tracking.UNIT, "pcs", "semi-finished"));
        definitions.addRouting(new NewRouting("RT-" + material, "A", material, material,
                List.of(operation("05", "LS-MC", Mode.PERSON, "load"), operation("10", firstWorkUnit, Mode.MACHINE, null),
                        operation("20", secondWorkUnit, Mode.MACHINE, null),
                        operation("90", "WU-ASRS", Mode.PERSON, "store"))));
        definitions.addProduct(new NewProduct(material, "A", "RT-" + material,
                List.of(BomItem.of(BLANK, BigDecimal.ONE, "op_05"))));
    }

    private static NewOperation operation(String number, String workUnit, Mode mode, @Nullable String form) {
        return new NewOperation(number, "工序 " + number, "Operation " + number, workUnit, mode, form,
                mode == Mode.MACHINE ? "P-" + number : null, null, 0, 1, "PT8H", false,
                mode == Mode.PERSON ? SLOTS : 1, List.of());
    }
}
