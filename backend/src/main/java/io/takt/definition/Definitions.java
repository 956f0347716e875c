package io.takt.definition;

import io.takt.workflow.ModelVersion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Products and routings as the shop floor needs them. */
public interface Definitions {

    /** The revisions in force, by material. */
    List<ProductRevision> effectiveProducts();

    /** Those of some materials. */
    List<ProductRevision> effectiveProducts(Collection<String> materials);

    Optional<ProductRevision> findEffectiveProduct(String material);

    Optional<RoutingRevision> findEffectiveRouting(String routing);

    /** The id of a routing revision by its code and revision, with a blank between. */
    Optional<Long> findRoutingRevision(String title);

    /** The id of a document's revision by its code and revision, with a blank between. */
    Optional<Long> findDocumentRevision(String title);

    /** The id of a product revision by its material and revision, with a blank between. */
    Optional<Long> findProductRevision(String title);

    /** @throws io.takt.shared.NotFound {@code definition.routingRevisionUnknown} */
    RoutingRevision routing(long routingRevision);

    /** The operations in their order. */
    List<Operation> operations(long routingRevision);

    /** @throws io.takt.shared.NotFound {@code definition.operationUnknown} */
    Operation operation(long routingRevision, String elementId);

    List<Characteristic> characteristics(long routingRevision, String elementId);

    /** What goes into one piece of the effective revision; empty when there is none. */
    List<BomItem> bom(String material);

    /** What goes into one piece of a product revision, whatever its state has become. */
    List<BomItem> bill(long productRevision);

    /** What the operations of a routing take of themselves, whatever product goes through. */
    List<BomItem> operationMaterials(long routingRevision);

    /**
     * What one piece takes on its way through a routing: the bill of a product's revision where the routing is the product's
     * own, and what the routing's operations take of themselves, as rework does.
     */
    List<BomItem> materialsOn(long routingRevision, long productRevision);

    /** The routing revisions, whatever their states have become, with operations that were approved with a kind of tool. */
    List<Long> routingRevisionsWithTool(String toolType);

    /**
     * Everything that an order for the material would work by now.
     *
     * @throws io.takt.shared.Refused if no revision or no routing is effective
     */
    ReleaseBundle bundleFor(String material);

    /** The model of a routing revision, generated and published when it is first asked for. */
    ModelVersion model(long routingRevision);
}
