package io.takt.material.domain;

import io.takt.material.MaterialDefinition;
import io.takt.material.Materials.NewMaterial;
import io.takt.shared.ListQuery;
import java.util.List;
import java.util.Optional;

/** The rows of material definitions. */
public interface MaterialRows {

    List<MaterialDefinition> list(ListQuery query);

    long count(ListQuery query);

    Optional<MaterialDefinition> find(String code);

    /** Locks the row: whoever reserves the material comes one after another. */
    Optional<MaterialDefinition> lock(String code);

    void add(NewMaterial material);
}
