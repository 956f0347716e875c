package io.takt.material.domain;

import io.takt.material.MaterialDefinition;
import io.takt.material.WantedMaterial;
import io.takt.shared.RecordRows;

/** The rows of material definitions. */
public interface MaterialRows extends RecordRows<MaterialDefinition, WantedMaterial> {
}
