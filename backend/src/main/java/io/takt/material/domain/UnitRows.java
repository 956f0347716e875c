package io.takt.material.domain;

import io.takt.material.UnitOfMeasure;
import io.takt.material.WantedUnit;
import io.takt.shared.RecordRows;

/** The rows of units of measure. */
public interface UnitRows extends RecordRows<UnitOfMeasure, WantedUnit> {
}
