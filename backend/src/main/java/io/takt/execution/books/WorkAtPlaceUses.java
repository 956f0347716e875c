package io.takt.execution.books;

import io.takt.administration.spi.RecordUses;
import io.takt.equipment.EquipmentRecord;
import io.takt.execution.domain.WorkAtPlaces;
import io.takt.material.CarrierRecord;
import io.takt.plant.Place;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which work in hand needs a place of the plant, a machine or a box. */
@Component
class WorkAtPlaceUses implements RecordUses {

    private final WorkAtPlaces work;

    WorkAtPlaceUses(WorkAtPlaces work) {
        this.work = work;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return switch (entity) {
            case Place.ENTITY -> work.uses(code);
            case CarrierRecord.ENTITY -> work.usesOfBox(code);
            case EquipmentRecord.ENTITY -> work.usesOfMachine(code);
            default -> List.of();
        };
    }
}
