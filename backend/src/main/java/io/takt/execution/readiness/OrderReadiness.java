package io.takt.execution.readiness;

import io.takt.administration.spi.ReadinessCheck;
import io.takt.connectivity.Devices;
import io.takt.connectivity.Devices.Link;
import io.takt.definition.BomItem;
import io.takt.definition.Definitions;
import io.takt.definition.Operation;
import io.takt.definition.Operation.Mode;
import io.takt.definition.ProductRevision;
import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentView;
import io.takt.material.Stock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether an order for what can be made would find its machines within reach, and its bought material in stock. */
@Component
class OrderReadiness implements ReadinessCheck {

    private static final String DEVICE = "connectivity.device";

    private final Definitions definitions;
    private final Equipment equipment;
    private final Devices devices;
    private final Stock stock;

    OrderReadiness(Definitions definitions, Equipment equipment, Devices devices, Stock stock) {
        this.definitions = definitions;
        this.equipment = equipment;
        this.devices = devices;
        this.stock = stock;
    }

    @Override
    public List<Line> lines() {
        List<ProductRevision> products = definitions.effectiveProducts();
        List<String> units = products.stream().map(ProductRevision::routing).distinct()
                .flatMap(routing -> definitions.findEffectiveRouting(routing).stream())
                .flatMap(routing -> definitions.operations(routing.id()).stream())
                .filter(operation -> operation.mode() != Mode.PERSON).map(Operation::workUnit).distinct().sorted().toList();
        List<EquipmentView> machines = units.stream().flatMap(unit -> equipment.atWorkUnit(unit).stream()).toList();
        return List.of(machines(units), bound(units, machines), reached(units, machines), stock(products));
    }

    private Line machines(List<String> units) {
        return line("execution.ready.equipment", Step.EQUIPMENT, units, units.stream().filter(unit -> equipment.atWorkUnit(unit).isEmpty()),
                "/equipment", "equipment.equipment");
    }

    private Line bound(List<String> units, List<EquipmentView> machines) {
        return line("execution.ready.devices", Step.CONTROL, units, machines.stream()
                .filter(machine -> machine.device() == null || devices.find(machine.device()).isEmpty()).map(EquipmentView::code), "/devices", DEVICE);
    }

    private Line reached(List<String> units, List<EquipmentView> machines) {
        Set<String> connected = devices.all().stream().filter(device -> device.link() == Link.CONNECTED)
                .map(Devices.DeviceView::code).collect(Collectors.toSet());
        return line("execution.ready.links", Step.CONTROL, units, machines.stream().map(EquipmentView::device).filter(Objects::nonNull)
                .filter(device -> !connected.contains(device)), "/devices", DEVICE);
    }

    /** What is bought for some product; what is made here comes from an order of its own. */
    private Line stock(List<ProductRevision> products) {
        Set<String> made = products.stream().map(ProductRevision::material).collect(Collectors.toSet());
        List<String> bought = products.stream().flatMap(product -> definitions.bill(product.id()).stream()).map(BomItem::material)
                .filter(material -> !made.contains(material)).distinct().sorted().toList();
        return line("execution.ready.stock", Step.STOCK, bought, bought.stream()
                .filter(material -> !stock.isThere(material)), "/material-lots", "material.lot");
    }

    /** Before anything can be ordered nobody can say what is missing for it. */
    private static Line line(String code, Step step, List<String> looked, Stream<String> missing, String screen, String sheet) {
        return looked.isEmpty() ? Line.any(code, step, false, screen, sheet) : Line.of(code, step, missing.toList(), screen, sheet);
    }
}
