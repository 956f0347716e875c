package io.takt.execution.parts;

import io.takt.administration.spi.RecordUses;
import io.takt.execution.domain.KitParts;
import io.takt.material.MaterialDefinition;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which parts of a material lie ready for units. */
@Component
class PickedPartUses implements RecordUses {

    private final KitParts parts;

    PickedPartUses(KitParts parts) {
        this.parts = parts;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return entity.equals(MaterialDefinition.ENTITY) ? parts.uses(code) : List.of();
    }
}
