package io.takt.equipment;

import io.takt.equipment.domain.EquipmentRows;
import io.takt.equipment.domain.StateSlices;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredStateHistory implements StateHistory {

    private static final Duration LONGEST = Duration.ofDays(31);

    private final EquipmentRows rows;
    private final StateSlices slices;
    private final Permissions permissions;
    private final PlantScope scope;

    StoredStateHistory(EquipmentRows rows, StateSlices slices, Permissions permissions, PlantScope scope) {
        this.rows = rows;
        this.slices = slices;
        this.permissions = permissions;
        this.scope = scope;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StateSlice> between(String equipment, Instant from, Instant to) {
        permissions.require("equipment.read");
        if (!from.isBefore(to) || from.isBefore(to.minus(LONGEST))) {
            throw InvalidInput.at("/from", "equipment.historyRange", LONGEST.toDays());
        }
        EquipmentView found = rows.find(equipment).orElseThrow(() -> new NotFound("equipment.unknown", equipment));
        scope.requireWithin(found.workUnit());
        return slices.between(found.id(), from, to);
    }
}
