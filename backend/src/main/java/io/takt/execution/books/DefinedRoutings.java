package io.takt.execution.books;

import io.takt.connectivity.Handshakes;
import io.takt.definition.BomItem;
import io.takt.definition.Characteristic;
import io.takt.definition.Definitions;
import io.takt.definition.Operation;
import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentView;
import io.takt.execution.domain.JobOrder.Plan;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.WorkMode;
import io.takt.ordering.WorkOrders;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotFound;
import io.takt.workflow.ModelVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Routings and products from definition. */
@Service
class DefinedRoutings implements RoutingBook {

    private final Definitions definitions;
    private final Equipment equipment;
    private final Handshakes handshakes;
    private final WorkOrders orders;

    DefinedRoutings(Definitions definitions, Equipment equipment, Handshakes handshakes, WorkOrders orders) {
        this.definitions = definitions;
        this.orders = orders;
        this.equipment = equipment;
        this.handshakes = handshakes;
    }

    @Override
    public boolean isProductEffective(String material) {
        return definitions.findEffectiveProduct(material).isPresent();
    }

    @Override
    public boolean isRoutingEffective(long revision) {
        return definitions.routing(revision).state() == Lifecycle.EFFECTIVE;
    }

    @Override
    public ModelVersion model(Lot.Path path) {
        return definitions.model(path.revision());
    }

    @Override
    public Plan plan(Lot.Path path, String elementId) {
        Operation operation = definitions.operation(path.revision(), elementId);
        boolean byMachine = operation.mode().isByMachine();
        Optional<EquipmentView> machine = byMachine ? equipment.atWorkUnit(operation.workUnit()) : Optional.empty();
        boolean measured = !measured(path, elementId).isEmpty();
        return new Plan(elementId, operation.number(), operation.nameZh(), operation.nameEn(), operation.workUnit(),
                machine.map(EquipmentView::code).orElse(null), WorkMode.valueOf(operation.mode().name()),
                operation.form() == null ? "" : operation.form(), operation.look(), byMachine && measured, operation.program(),
                operation.loadCapacity(), operation.waitLimit(), operation.setupFamily());
    }

    @Override
    public List<Measured> measured(Lot.Path path, String elementId) {
        return definitions.characteristics(path.revision(), elementId).stream().flatMap(DefinedRoutings::measured).toList();
    }

    private static Stream<Measured> measured(Characteristic found) {
        String tag = found.tag();
        return tag == null ? Stream.of()
                : Stream.of(new Measured(tag, found.nameZh(), found.nameEn(), found.unit(), found.lower(), found.upper()));
    }

    @Override
    public Optional<String> elementAfter(Lot.Path path, String elementId) {
        List<String> elements = definitions.operations(path.revision()).stream().map(Operation::elementId).toList();
        return elements.stream().skip(elements.indexOf(elementId) + 1L).findFirst();
    }

    @Override
    public List<String> stations(Lot.Path path) {
        return definitions.operations(path.revision()).stream().map(Operation::workUnit).toList();
    }

    @Override
    public int largestLot(Lot.Path path) {
        return definitions.operations(path.revision()).get(0).loadCapacity();
    }

    @Override
    public boolean givesSerialNumbers(Lot.Path path) {
        return definitions.operations(path.revision()).stream().filter(operation -> operation.mode().isByMachine())
                .flatMap(operation -> equipment.atWorkUnit(operation.workUnit()).map(EquipmentView::device).stream())
                .anyMatch(device -> handshakes.asked(device).contains("serial"));
    }

    @Override
    public Lot.Path effective(String routing) {
        return definitions.findEffectiveRouting(routing).map(found -> new Lot.Path(routing, found.id()))
                .orElseThrow(() -> new NotFound("execution.routingNotEffective", routing));
    }

    @Override
    public List<Component> components(OrderInWork order) {
        return definitions.bill(productRevision(order)).stream().map(DefinedRoutings::component).toList();
    }

    @Override
    public List<Component> components(Lot.Path path, OrderInWork order) {
        return definitions.materialsOn(path.revision(), productRevision(order)).stream().map(DefinedRoutings::component).toList();
    }

    private long productRevision(OrderInWork order) {
        return orders.get(order.code()).productRevision();
    }

    private static Component component(BomItem item) {
        return new Component(item.material(), item.quantity(), item.elementId());
    }
}
