package io.takt.definition;

import io.takt.definition.ProductBundle.BundledOperation;
import io.takt.definition.ProductBundle.BundledRouting;
import io.takt.definition.ProductBundle.NeededTool;
import io.takt.definition.ProductDocuments.Belonging;
import io.takt.definition.WantedRouting.WantedOperation;
import io.takt.definition.domain.RoutingRows;
import io.takt.equipment.ToolType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A product's revision as people look at it before they approve it: its routing, inspections, recipe and documents in one place. */
@Service
@Transactional(readOnly = true)
public class ProductBundles {

    private final Products products;
    private final Routings routings;
    private final RoutingRows rows;
    private final Bundling bundling;
    private final OperationTools tools;

    ProductBundles(Products products, Routings routings, RoutingRows rows, Bundling bundling, OperationTools tools) {
        this.products = products;
        this.routings = routings;
        this.rows = rows;
        this.bundling = bundling;
        this.tools = tools;
    }

    /** Needs {@code definition.read}; documents that are not in force are shown to those who may see them. */
    public ProductBundle of(String material, String revision) {
        ProductRevision product = products.read(material, revision);
        Optional<RoutingRevision> routing = bundling.routing(product);
        return new ProductBundle(bundling.isKnown(product), routing.map(ProductBundles::shown).orElse(null), routing.map(this::operations).orElse(List.of()),
                bundling.shown(product, products.along(product)));
    }

    /**
     * A revision of a routing that work on a material is held to. Needs {@code definition.read}.
     *
     * @param documents the revisions that the work is bound to there
     */
    public HeldPath path(String material, long routingRevision, Collection<Long> documents) {
        HeldRevision held = routings.held(routingRevision);
        RoutingRevision routing = rows.findById(routingRevision).orElseThrow();
        return new HeldPath(held, routing.nameZh(), routing.nameEn(), operations(routing), bundling.held(new Belonging(held.code(), material), documents));
    }

    private static BundledRouting shown(RoutingRevision found) {
        return new BundledRouting(found.routing(), found.revision(), found.nameZh(), found.nameEn(), found.state());
    }

    private List<BundledOperation> operations(RoutingRevision routing) {
        Map<String, Operation> operations = rows.operations(routing.id()).stream().collect(Collectors.toMap(Operation::elementId, Function.identity()));
        Map<Long, List<ToolType>> needed = tools.of(operations.values());
        return routings.content(routing).rows().stream().filter(Objects::nonNull)
                .map(wanted -> bundled(wanted, needed.get(operations.get(wanted.elementId()).id()))).toList();
    }

    private static BundledOperation bundled(WantedOperation operation, List<ToolType> tools) {
        return new BundledOperation(operation, tools.stream().map(tool -> new NeededTool(tool.code(), tool.nameZh(), tool.nameEn())).toList());
    }
}
