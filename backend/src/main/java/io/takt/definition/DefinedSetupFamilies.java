package io.takt.definition;

import io.takt.definition.domain.DefinitionRows;
import io.takt.equipment.SetupFamilies;
import java.util.List;
import org.springframework.stereotype.Component;

/** The set-up families that operations name. */
@Component
class DefinedSetupFamilies implements SetupFamilies {

    private final DefinitionRows rows;

    DefinedSetupFamilies(DefinitionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<String> known() {
        return rows.setupFamilies();
    }
}
