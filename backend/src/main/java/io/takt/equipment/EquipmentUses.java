package io.takt.equipment;

import io.takt.administration.spi.RecordUses;
import io.takt.equipment.domain.EquipmentRows;
import io.takt.plant.Place;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which equipment stands at a place of the plant. */
@Component
class EquipmentUses implements RecordUses {

    private final EquipmentRows rows;

    EquipmentUses(EquipmentRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return entity.equals(Place.ENTITY) ? rows.usesOfPlace(code) : List.of();
    }
}
