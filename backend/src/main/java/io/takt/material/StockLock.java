package io.takt.material;

import io.takt.material.domain.MaterialRows;
import io.takt.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * What keeps the counts of a material right, always before its lots are locked. Nobody changes its definition meanwhile, but others
 * may name it: a long import of its lots stops no work with it.
 */
@Component
class StockLock {

    private final MaterialRows materials;

    StockLock(MaterialRows materials) {
        this.materials = materials;
    }

    /** Nobody else moves, reserves or claims any of it until the running transaction has ended. */
    MaterialDefinition take(String material) {
        MaterialDefinition kept = kept(material);
        materials.lockStock(material).orElseThrow(() -> uncounted(material));
        return kept;
    }

    /** Nobody takes it alone; others may share it. */
    void share(String material) {
        kept(material);
        materials.shareStock(material).orElseThrow(() -> uncounted(material));
    }

    private MaterialDefinition kept(String material) {
        return materials.keep(material).orElseThrow(() -> new NotFound("material.definitionUnknown", material));
    }

    private static IllegalStateException uncounted(String material) {
        return new IllegalStateException("material " + material + " has no row in material_stock");
    }
}
