package io.takt.definition.domain;

import io.takt.definition.BomItem;
import io.takt.definition.Characteristic;
import io.takt.definition.DefinitionSetup.NewCharacteristic;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.definition.DefinitionSetup.OperationMaterial;
import io.takt.definition.Operation;
import io.takt.definition.ProductRevision;
import io.takt.definition.RoutingRevision;
import io.takt.shared.Lifecycle;
import io.takt.shared.Use;
import io.takt.workflow.ModelVersion;
import java.util.List;
import java.util.Optional;

/** The rows of products, routings and operations. Rows of a revision in force never change. */
public interface DefinitionRows {

    List<ProductRevision> products();

    Optional<ProductRevision> effectiveProduct(String material);

    List<RoutingRevision> routings();

    Optional<RoutingRevision> effectiveRouting(String routing);

    Optional<RoutingRevision> routing(long id);

    Optional<Long> routingId(String routing, String revision);

    Optional<Long> productId(String material, String revision);

    List<Operation> operations(long routingRevision);

    Optional<Operation> operation(long routingRevision, String elementId);

    List<Characteristic> characteristics(long routingRevision, String elementId);

    List<BomItem> bom(long productRevision);

    List<BomItem> operationMaterials(long routingRevision);

    void addRouting(NewRouting routing, Lifecycle state);

    void addOperation(long routingRevision, int position, NewOperation operation);

    void addCharacteristic(long routingRevision, String elementId, int position, NewCharacteristic characteristic);

    void addOperationMaterial(long routingRevision, String elementId, OperationMaterial material);

    void addProduct(NewProduct product, Lifecycle state);

    void addBomItem(long productRevision, BomItem item);

    void supersedeRouting(String routing);

    void supersedeProduct(String material);

    /** What names a material in this module. */
    List<Use> uses(String material);

    /** Which operations are done at a place. */
    List<Use> usesOfPlace(String place);

    /** Locks the revision, so that its model is published once. */
    Optional<Long> lockRouting(long id);

    Optional<ModelVersion> model(long routingRevision);

    void keepModel(long routingRevision, ModelVersion model);

    /** The set-up families that operations name, each once. */
    List<String> setupFamilies();
}
