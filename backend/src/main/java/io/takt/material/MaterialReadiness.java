package io.takt.material;

import io.takt.administration.spi.ReadinessCheck;
import io.takt.material.domain.MaterialRows;
import io.takt.shared.ListQuery;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether it is known what the plant makes and what it makes it of. */
@Component
class MaterialReadiness implements ReadinessCheck {

    private static final ListQuery ALL = new ListQuery(0, 1, "code", false, Map.of());

    private final MaterialRows materials;

    MaterialReadiness(MaterialRows materials) {
        this.materials = materials;
    }

    @Override
    public List<Line> lines() {
        return List.of(Line.any("material.ready.materials", Step.MATERIAL, materials.count(ALL) > 0, "/material-definitions",
                MaterialDefinition.ENTITY));
    }
}
