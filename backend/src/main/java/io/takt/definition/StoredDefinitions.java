package io.takt.definition;

import io.takt.definition.domain.DocumentRows;
import io.takt.definition.domain.ProductRows;
import io.takt.definition.domain.RoutingRows;
import io.takt.definition.revision.Revision;
import io.takt.definition.revision.RevisionRows;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import io.takt.workflow.ModelVersion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDefinitions implements Definitions {

    private final ProductRows products;
    private final RoutingRows routings;
    private final DocumentRows documents;
    private final RoutingModels models;

    StoredDefinitions(ProductRows products, RoutingRows routings, DocumentRows documents, RoutingModels models) {
        this.products = products;
        this.routings = routings;
        this.documents = documents;
        this.models = models;
    }

    @Override
    public List<ProductRevision> effectiveProducts() {
        return products.inForce();
    }

    @Override
    public List<ProductRevision> effectiveProducts(Collection<String> materials) {
        return materials.isEmpty() ? List.of() : products.inForceOf(materials);
    }

    @Override
    public Optional<ProductRevision> findEffectiveProduct(String material) {
        return products.effective(material);
    }

    @Override
    public Optional<RoutingRevision> findEffectiveRouting(String routing) {
        return routings.effective(routing);
    }

    @Override
    public Optional<Long> findRoutingRevision(String title) {
        return named(title, routings);
    }

    @Override
    public Optional<Long> findProductRevision(String title) {
        return named(title, products);
    }

    @Override
    public Optional<Long> findDocumentRevision(String title) {
        return named(title, documents);
    }

    private static Optional<Long> named(String title, RevisionRows<? extends Revision, ?> rows) {
        String[] parts = title.split(" ", 2);
        return parts.length < 2 ? Optional.empty() : rows.find(parts[0], parts[1]).map(Revision::id);
    }

    @Override
    public RoutingRevision routing(long routingRevision) {
        return routings.findById(routingRevision)
                .orElseThrow(() -> new NotFound("definition.routingRevisionUnknown", routingRevision));
    }

    @Override
    public List<Operation> operations(long routingRevision) {
        return routings.operations(routingRevision);
    }

    @Override
    public Operation operation(long routingRevision, String elementId) {
        return routings.operation(routingRevision, elementId)
                .orElseThrow(() -> new NotFound("definition.operationUnknown", elementId, routingRevision));
    }

    @Override
    public List<Characteristic> characteristics(long routingRevision, String elementId) {
        return routings.characteristics(routingRevision, elementId);
    }

    @Override
    public List<BomItem> bom(String material) {
        return products.effective(material).map(product -> products.bom(product.id())).orElse(List.of());
    }

    @Override
    public List<BomItem> bill(long productRevision) {
        return products.bom(productRevision);
    }

    @Override
    public List<BomItem> operationMaterials(long routingRevision) {
        return routings.operationMaterials(routingRevision);
    }

    @Override
    public List<BomItem> materialsOn(long routingRevision, long productRevision) {
        String routing = routing(routingRevision).routing();
        boolean own = products.findById(productRevision).map(product -> product.routing().equals(routing)).orElse(false);
        return Stream.concat(own ? bill(productRevision).stream() : Stream.of(), routings.operationMaterials(routingRevision).stream()).toList();
    }

    @Override
    public List<Long> routingRevisionsWithTool(String toolType) {
        return routings.revisionsWithTool(toolType);
    }

    @Override
    public ReleaseBundle bundleFor(String material) {
        ProductRevision product = products.effective(material)
                .orElseThrow(() -> new Refused("definition.noEffectiveProduct", material));
        RoutingRevision routing = routings.effective(product.routing())
                .orElseThrow(() -> new Refused("definition.noEffectiveRouting", product.routing()));
        return new ReleaseBundle(product, routing, model(routing.id()), routings.operations(routing.id()),
                products.bom(product.id()));
    }

    @Override
    public ModelVersion model(long routingRevision) {
        return models.of(routing(routingRevision));
    }
}
