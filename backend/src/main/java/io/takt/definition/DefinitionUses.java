package io.takt.definition;

import io.takt.administration.spi.RecordUses;
import io.takt.definition.domain.ProductRows;
import io.takt.definition.domain.RoutingRows;
import io.takt.equipment.ToolType;
import io.takt.material.MaterialDefinition;
import io.takt.plant.Place;
import io.takt.shared.Use;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which products, bills of material and operations name a material, which operations a place or a kind of tool, and which products a routing. */
@Component
class DefinitionUses implements RecordUses {

    private final ProductRows products;
    private final RoutingRows routings;

    DefinitionUses(ProductRows products, RoutingRows routings) {
        this.products = products;
        this.routings = routings;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return switch (entity) {
            case MaterialDefinition.ENTITY -> Stream.concat(products.usesOfMaterial(code).stream(), routings.usesOfMaterial(code).stream()).toList();
            case Place.ENTITY -> routings.usesOfPlace(code);
            case ToolType.ENTITY -> routings.usesOfTool(code);
            case RoutingRevision.ENTITY -> products.usesOfRouting(code);
            default -> List.of();
        };
    }
}
