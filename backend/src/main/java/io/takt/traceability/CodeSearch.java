package io.takt.traceability;

import io.takt.connectivity.Devices;
import io.takt.execution.UnitRecords;
import io.takt.material.Carriers;
import io.takt.material.MaterialLots;
import io.takt.material.Materials;
import io.takt.ordering.CustomerOrders;
import io.takt.ordering.WorkOrders;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out what a scanned code stands for, asking each module that gives codes. */
@Component
class CodeSearch {

    private final UnitRecords units;
    private final MaterialLots materialLots;
    private final Materials materials;
    private final Carriers carriers;
    private final Orders orders;
    private final Devices devices;

    CodeSearch(UnitRecords units, MaterialLots materialLots, Materials materials, Carriers carriers,
            Orders orders, Devices devices) {
        this.units = units;
        this.materialLots = materialLots;
        this.materials = materials;
        this.carriers = carriers;
        this.orders = orders;
        this.devices = devices;
    }

    /** Orders of each kind. */
    @Component
    record Orders(WorkOrders work, CustomerOrders customer) {
    }

    Optional<String> kindOf(String code) {
        return Stream.<Supplier<Optional<String>>>of(
                () -> units.kindOf(code),
                () -> orders.work().find(code).map(order -> "order"),
                () -> orders.customer().find(code).map(order -> "customerOrder"),
                () -> materialLots.find(code).map(lot -> "materialLot"),
                () -> carriers.find(code).map(carrier -> "carrier"),
                () -> materials.find(code).map(material -> "material"),
                () -> devices.find(code).map(device -> "device"))
                .map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
