package io.takt.material;

import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.Optional;

/** The materials that the plant knows. */
public interface Materials {

    /**
     * Filters {@code q}, {@code tracking}, {@code unit}, {@code materialClass}, {@code id} (codes with commas between) and
     * {@code archived}: {@code true}, {@code any}, else only those that new work may name. Sorted by any column or by
     * {@code defined}, the order in which the plant has defined them. Needs {@code material.read}.
     */
    Page<MaterialDefinition> list(ListQuery query);

    Optional<MaterialDefinition> find(String code);

    /** @throws io.takt.shared.NotFound {@code material.definitionUnknown} */
    MaterialDefinition get(String code);

    /** A material that new work may name: it is not archived, and is not until the running transaction has ended. */
    Optional<MaterialDefinition> findForNewWork(String code);

    /**
     * As {@link #findForNewWork}.
     *
     * @throws io.takt.shared.NotFound {@code material.definitionUnknown}
     * @throws io.takt.shared.Refused {@code administration.recordArchived}
     */
    MaterialDefinition getForNewWork(String code);

    /**
     * Adds a material that set-up code brings along, and its class if there is none of that code yet; a material that is
     * there already stays as it is. People add theirs by {@link MaterialEditing}. Needs {@code material.edit}.
     */
    void define(NewMaterial material);

    /** A material to be added. */
    record NewMaterial(String code, String nameZh, String nameEn, MaterialDefinition.Tracking tracking, String unit,
            String materialClass) {
    }
}
