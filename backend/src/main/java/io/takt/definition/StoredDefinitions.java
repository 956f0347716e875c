package io.takt.definition;

import io.takt.definition.domain.DefinitionRows;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import io.takt.workflow.ModelVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDefinitions implements Definitions {

    private final DefinitionRows rows;
    private final RoutingModels models;

    StoredDefinitions(DefinitionRows rows, RoutingModels models) {
        this.rows = rows;
        this.models = models;
    }

    @Override
    public Optional<ProductRevision> findEffectiveProduct(String material) {
        return rows.effectiveProduct(material);
    }

    @Override
    public Optional<RoutingRevision> findEffectiveRouting(String routing) {
        return rows.effectiveRouting(routing);
    }

    @Override
    public RoutingRevision routing(long routingRevision) {
        return rows.routing(routingRevision)
                .orElseThrow(() -> new NotFound("definition.routingRevisionUnknown", routingRevision));
    }

    @Override
    public List<Operation> operations(long routingRevision) {
        return rows.operations(routingRevision);
    }

    @Override
    public Operation operation(long routingRevision, String elementId) {
        return rows.operation(routingRevision, elementId)
                .orElseThrow(() -> new NotFound("definition.operationUnknown", elementId, routingRevision));
    }

    @Override
    public List<Characteristic> characteristics(long routingRevision, String elementId) {
        return rows.characteristics(routingRevision, elementId);
    }

    @Override
    public List<BomItem> bom(String material) {
        return rows.effectiveProduct(material).map(product -> rows.bom(product.id())).orElse(List.of());
    }

    @Override
    public List<BomItem> bill(long productRevision) {
        return rows.bom(productRevision);
    }

    @Override
    public List<BomItem> operationMaterials(long routingRevision) {
        return rows.operationMaterials(routingRevision);
    }

    @Override
    public List<BomItem> materialsOn(long routingRevision, String material) {
        String routing = routing(routingRevision).routing();
        boolean own = findEffectiveProduct(material).map(product -> product.routing().equals(routing)).orElse(false);
        return Stream.concat(own ? bom(material).stream() : Stream.of(), rows.operationMaterials(routingRevision).stream()).toList();
    }

    @Override
    public ReleaseBundle bundleFor(String material) {
        ProductRevision product = rows.effectiveProduct(material)
                .orElseThrow(() -> new Refused("definition.noEffectiveProduct", material));
        RoutingRevision routing = rows.effectiveRouting(product.routing())
                .orElseThrow(() -> new Refused("definition.noEffectiveRouting", product.routing()));
        return new ReleaseBundle(product, routing, model(routing.id()), rows.operations(routing.id()),
                rows.bom(product.id()));
    }

    @Override
    public ModelVersion model(long routingRevision) {
        return models.of(routing(routingRevision));
    }
}
