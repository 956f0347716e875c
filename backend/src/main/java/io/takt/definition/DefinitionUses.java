package io.takt.definition;

import io.takt.administration.spi.RecordUses;
import io.takt.definition.domain.DefinitionRows;
import io.takt.material.MaterialDefinition;
import io.takt.plant.Place;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which products, bills of material and operations name a material, and which operations a place. */
@Component
class DefinitionUses implements RecordUses {

    private final DefinitionRows rows;

    DefinitionUses(DefinitionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return switch (entity) {
            case MaterialDefinition.ENTITY -> rows.uses(code);
            case Place.ENTITY -> rows.usesOfPlace(code);
            default -> List.of();
        };
    }
}
