package io.takt.definition.documents;

import io.takt.administration.spi.RecordUses;
import io.takt.definition.domain.DocumentRows;
import io.takt.equipment.EquipmentClass;
import io.takt.equipment.PhysicalAsset;
import io.takt.material.MaterialDefinition;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which documents belong to a material, a class of equipment or an asset. */
@Component
class DocumentUses implements RecordUses {

    private final DocumentRows rows;

    DocumentUses(DocumentRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return switch (entity) {
            case MaterialDefinition.ENTITY -> rows.usesOfMaterial(code);
            case EquipmentClass.ENTITY -> rows.usesOfClass(code);
            case PhysicalAsset.ENTITY -> rows.usesOfAsset(code);
            default -> List.of();
        };
    }
}
