package io.takt.definition;

import io.takt.administration.spi.ReadinessCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether there is something that can be ordered: a product in force, whose routing is in force too. */
@Component
class DefinitionReadiness implements ReadinessCheck {

    private static final String SCREEN = "/products";
    private static final String ROUTING = "definition.routing-revision";

    private final Definitions definitions;

    DefinitionReadiness(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public List<Line> lines() {
        List<ProductRevision> products = definitions.effectiveProducts();
        List<String> lost = products.stream().map(ProductRevision::routing).distinct()
                .filter(routing -> definitions.findEffectiveRouting(routing).isEmpty()).toList();
        return List.of(Line.any("definition.ready.product", Step.PRODUCT, !products.isEmpty(), SCREEN, "definition.product-revision"),
                products.isEmpty() ? Line.any("definition.ready.routing", Step.PRODUCT, false, SCREEN, ROUTING)
                        : Line.of("definition.ready.routing", Step.PRODUCT, lost, SCREEN, ROUTING));
    }
}
