package io.takt.material;

import io.takt.administration.spi.RecordUses;
import io.takt.material.domain.MaterialClassRows;
import io.takt.material.domain.MaterialRows;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** What names a material in the store, and which materials name a class. */
@Component
class MaterialUses implements RecordUses {

    private final MaterialRows materials;
    private final MaterialClassRows classes;

    MaterialUses(MaterialRows materials, MaterialClassRows classes) {
        this.materials = materials;
        this.classes = classes;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return switch (entity) {
            case MaterialDefinition.ENTITY -> materials.uses(code);
            case MaterialClass.ENTITY -> classes.uses(code);
            default -> List.of();
        };
    }
}
