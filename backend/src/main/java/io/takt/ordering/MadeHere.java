package io.takt.ordering;

import io.takt.definition.BomItem;
import io.takt.definition.Definitions;
import io.takt.definition.Operation;
import io.takt.definition.ProductRevision;
import io.takt.definition.RoutingRevision;
import io.takt.material.Materials;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the plant makes a material by now; what it cannot make is bought. */
@Component
class MadeHere {

    private final Definitions definitions;
    private final Materials materials;

    MadeHere(Definitions definitions, Materials materials) {
        this.definitions = definitions;
        this.materials = materials;
    }

    /** The revisions that an order for a material would work by. */
    record Made(ProductRevision product, RoutingRevision routing) {
    }

    Optional<Made> find(String material) {
        return definitions.findEffectiveProduct(material).flatMap(product ->
                definitions.findEffectiveRouting(product.routing()).map(routing -> new Made(product, routing)));
    }

    List<BomItem> bill(String material) {
        return definitions.bom(material);
    }

    /** Whether a material that is bought comes in whole pieces or packages alone. */
    boolean isCounted(String material) {
        return materials.isCounted(material);
    }

    /** How long pieces take by the plan, one operation behind the other. */
    Duration workFor(Made made, BigDecimal pieces) {
        long seconds = definitions.operations(made.routing().id()).stream().mapToLong(operation -> seconds(operation, pieces)).sum();
        return Duration.ofSeconds(seconds);
    }

    private static long seconds(Operation operation, BigDecimal pieces) {
        BigDecimal loads = pieces.divide(BigDecimal.valueOf(Math.max(1, operation.loadCapacity())), 0, RoundingMode.CEILING);
        return operation.setupSeconds() + loads.longValueExact() * operation.runSeconds();
    }
}
