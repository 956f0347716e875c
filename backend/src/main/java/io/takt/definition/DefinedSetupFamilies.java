package io.takt.definition;

import io.takt.definition.domain.RoutingRows;
import io.takt.equipment.SetupFamilies;
import java.util.List;
import org.springframework.stereotype.Component;

/** The set-up families that operations name. */
@Component
class DefinedSetupFamilies implements SetupFamilies {

    private final RoutingRows rows;

    DefinedSetupFamilies(RoutingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<String> known() {
        return rows.setupFamilies();
    }
}
