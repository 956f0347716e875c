package io.takt.material;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The materials that the plant knows, as other modules read them; {@link MaterialDefinitions} is what people do with them. */
public interface Materials {

    Optional<MaterialDefinition> find(String code);

    /** Those of several codes that are known, by their codes. */
    Map<String, MaterialDefinition> findAll(Collection<String> codes);

    /** The first materials whose code or names contain a word. */
    List<String> codesNamed(String word);

    /** @throws io.takt.shared.NotFound {@code material.definitionUnknown} */
    MaterialDefinition get(String code);

    /** Those of several codes that are counted in whole pieces or packages, and not measured. */
    Set<String> counted(Collection<String> codes);

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
     * there already stays as it is. Needs {@code material.edit}.
     */
    void define(WantedMaterial material);
}
