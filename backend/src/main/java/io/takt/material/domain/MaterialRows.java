package io.takt.material.domain;

import io.takt.material.MaterialDefinition;
import io.takt.material.WantedMaterial;
import io.takt.shared.RecordRows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of material definitions. */
public interface MaterialRows extends RecordRows<MaterialDefinition, WantedMaterial> {

    List<MaterialDefinition> ofCodes(Collection<String> codes);

    /** The material's definition is kept by the caller. */
    Optional<String> lockStock(String material);

    /** As {@link #lockStock}, but others may share it. */
    Optional<String> shareStock(String material);

    /** The codes of those whose unit there are whole ones of alone. */
    Set<String> counted(Collection<String> codes);
}
