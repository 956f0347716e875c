package io.takt.material.domain;

import io.takt.material.Substitute;
import java.util.Collection;
import java.util.List;

/** The rows of what may take a material's place. */
public interface SubstituteRows {

    List<Substitute> of(String material);

    /** Those of some materials. */
    List<Substitute> ofAll(Collection<String> materials);

    /** Those in which the material is the substitute, both ways. */
    List<Substitute> twoWayInto(String material);

    void put(Substitute substitute);

    void remove(Substitute substitute);
}
