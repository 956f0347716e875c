package io.takt.equipment;

import io.takt.connectivity.spi.DeviceScope;
import io.takt.equipment.domain.EquipmentRows;
import io.takt.plant.PlantScope;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which machines, and which devices that speak for them, stand where the actor's account is for. */
@Component
@Transactional(readOnly = true)
class SeenMachines implements DeviceScope {

    private final EquipmentRows rows;
    private final PlantScope scope;

    SeenMachines(EquipmentRows rows, PlantScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** @throws io.takt.shared.OutsideScope if the machine stands elsewhere; what names none is everybody's */
    public void require(@Nullable String machine) {
        if (machine != null && scope.places().isPresent()) {
            rows.find(machine).ifPresent(found -> scope.requireWithin(found.workUnit()));
        }
    }

    @Override
    public Set<String> outside() {
        return scope.places().isEmpty() ? Set.of() : rows.all().stream().filter(machine -> machine.device() != null)
                .filter(machine -> !scope.covers(machine.workUnit())).map(EquipmentView::device).collect(Collectors.toSet());
    }

    @Override
    public void requireDevice(String device) {
        if (scope.places().isPresent()) {
            rows.ofDevice(device).ifPresent(machine -> scope.requireWithin(machine.workUnit()));
        }
    }
}
