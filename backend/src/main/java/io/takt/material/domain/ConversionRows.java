package io.takt.material.domain;

import io.takt.material.UnitConversion;
import io.takt.material.UnitOfMeasure;
import java.util.Collection;
import java.util.List;

/** The rows of what materials are in other units. */
public interface ConversionRows {

    List<UnitConversion> of(String material);

    /** Those of some materials. */
    List<UnitConversion> ofAll(Collection<String> materials);

    /** The units that may be chosen. */
    List<UnitOfMeasure> units();

    void put(UnitConversion conversion);

    void remove(UnitConversion conversion);
}
