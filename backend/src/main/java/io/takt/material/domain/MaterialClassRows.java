package io.takt.material.domain;

import io.takt.material.MaterialClass;
import io.takt.material.WantedClass;
import io.takt.shared.RecordRows;

/** The rows of material classes. */
public interface MaterialClassRows extends RecordRows<MaterialClass, WantedClass> {
}
