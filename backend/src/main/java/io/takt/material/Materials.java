package io.takt.material;

import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.Optional;

/** The materials that the plant knows. */
public interface Materials {

    /**
     * Filters {@code q}, {@code tracking}, {@code materialClass}; sorted by {@code code} or by {@code defined}, the order in
     * which the plant has defined them. Needs {@code material.read}.
     */
    Page<MaterialDefinition> list(ListQuery query);

    Optional<MaterialDefinition> find(String code);

    /** @throws io.takt.shared.NotFound {@code material.definitionUnknown} */
    MaterialDefinition get(String code);

    /** Adds a material; one that is there already stays as it is. Needs {@code material.receive}. */
    void define(NewMaterial material);

    /** A material to be added. */
    record NewMaterial(String code, String nameZh, String nameEn, MaterialDefinition.Tracking tracking, String unit,
            String materialClass) {
    }
}
