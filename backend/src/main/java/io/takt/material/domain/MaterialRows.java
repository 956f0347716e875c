package io.takt.material.domain;

import io.takt.material.MaterialDefinition;
import io.takt.material.Materials.NewMaterial;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.util.List;
import java.util.Optional;

/** The rows of material definitions. */
public interface MaterialRows {

    List<MaterialDefinition> list(ListQuery query);

    long count(ListQuery query);

    Optional<MaterialDefinition> find(String code);

    /** Locks the row: whoever reserves or changes the material comes one after another. */
    Optional<MaterialDefinition> lock(String code);

    /** Keeps the row as it is until the transaction has ended; others may keep it too. */
    Optional<MaterialDefinition> keep(String code);

    void add(NewMaterial material);

    /** Changes a row that is locked. */
    void change(long id, NewMaterial material);

    /** Archives or restores a row that is locked. */
    void archive(long id, boolean archived);

    /** What names the material in this module. */
    List<Use> uses(String code);
}
