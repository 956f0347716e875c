package io.takt.traceability.completeness;

import io.takt.definition.BomItem;
import io.takt.definition.Characteristic;
import io.takt.definition.Definitions;
import io.takt.definition.Operation;
import io.takt.execution.UnitLineage;
import io.takt.material.MaterialDefinition;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.Materials;
import io.takt.ordering.WorkOrder;
import io.takt.ordering.WorkOrders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What orders, routings and bills demand; each is looked up once. */
class Demands {

    private final Sources sources;
    private final Map<String, Optional<WorkOrder>> orders = new HashMap<>();
    private final Map<Long, Path> paths = new HashMap<>();
    private final Map<Long, List<BomItem>> bills = new HashMap<>();
    private final Map<String, Tracking> trackings = new HashMap<>();
    private final Map<String, Boolean> marking = new HashMap<>();

    Demands(Sources sources) {
        this.sources = sources;
    }

    /** Where demands are written down. */
    @Component
    record Sources(WorkOrders orders, Definitions definitions, Materials materials, UnitLineage units) {
    }

    /**
     * A routing revision.
     *
     * @param characteristics what is measured, by the operation's element
     * @param materials       what its operations take of themselves
     */
    record Path(List<Operation> operations, Map<String, List<Characteristic>> characteristics, List<BomItem> materials) {

        Optional<Operation> operation(String elementId) {
            return operations.stream().filter(operation -> operation.elementId().equals(elementId)).findFirst();
        }
    }

    Optional<WorkOrder> order(String code) {
        return orders.computeIfAbsent(code, sources.orders()::find);
    }

    Path path(long revision) {
        return paths.computeIfAbsent(revision, this::read);
    }

    private Path read(long revision) {
        List<Operation> operations = sources.definitions().operations(revision);
        return new Path(operations, operations.stream().collect(Collectors.toMap(Operation::elementId,
                operation -> sources.definitions().characteristics(revision, operation.elementId()))),
                sources.definitions().operationMaterials(revision));
    }

    /** What one piece of an order takes: by the bill that the order was made for, and by its routing's operations. */
    List<BomItem> parts(WorkOrder order) {
        List<BomItem> bill = bills.computeIfAbsent(order.productRevision(), sources.definitions()::bill);
        return Stream.of(bill, path(order.routingRevision()).materials()).flatMap(List::stream).toList();
    }

    Tracking tracking(String material) {
        return trackings.computeIfAbsent(material, code -> sources.materials().find(code).map(MaterialDefinition::tracking)
                .orElse(Tracking.NONE));
    }

    /** Whether a machine marks units with their serial number or reads it. */
    boolean wantsSerial(String equipment) {
        return marking.computeIfAbsent(equipment, sources.units()::wantsSerial);
    }
}
