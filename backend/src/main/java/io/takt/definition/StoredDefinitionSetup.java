package io.takt.definition;

import io.takt.definition.domain.DefinitionRows;
import io.takt.material.Materials;
import io.takt.plant.Plant;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.InvalidInput;
import io.takt.shared.Lifecycle;
import io.takt.shared.Refused;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDefinitionSetup implements DefinitionSetup {

    private final DefinitionRows rows;
    private final Materials materials;
    private final Plant plant;
    private final Permissions permissions;
    private final AuditTrail auditTrail;

    StoredDefinitionSetup(DefinitionRows rows, Materials materials, Plant plant, Permissions permissions,
            AuditTrail auditTrail) {
        this.rows = rows;
        this.materials = materials;
        this.plant = plant;
        this.permissions = permissions;
        this.auditTrail = auditTrail;
    }

    @Override
    public void addRouting(NewRouting routing) {
        permissions.require("workflow.publish");
        if (rows.routingId(routing.code(), routing.revision()).isPresent()) {
            return;
        }
        List<InvalidInput.Fault> faults =
                RoutingFaults.of(routing, workUnit -> plant.findForNewWork(workUnit).isPresent());
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        rows.supersedeRouting(routing.code());
        rows.addRouting(routing, Lifecycle.EFFECTIVE);
        long id = rows.routingId(routing.code(), routing.revision()).orElseThrow();
        addOperations(id, routing.operations());
        audit("definition.routing-revision", routing.code(), routing.revision());
    }

    private void addOperations(long routingRevision, List<NewOperation> operations) {
        int position = 0;
        for (NewOperation operation : operations) {
            rows.addOperation(routingRevision, ++position, operation);
            int place = 0;
            for (NewCharacteristic characteristic : operation.characteristics()) {
                rows.addCharacteristic(routingRevision, operation.elementId(), ++place, characteristic);
            }
            for (OperationMaterial taken : operation.materials()) {
                materials.getForNewWork(taken.material());
                rows.addOperationMaterial(routingRevision, operation.elementId(), taken);
            }
        }
    }

    @Override
    public void addProduct(NewProduct product) {
        permissions.require("workflow.publish");
        if (rows.productId(product.material(), product.revision()).isPresent()) {
            return;
        }
        materials.getForNewWork(product.material());
        if (rows.effectiveRouting(product.routing()).isEmpty()) {
            throw new Refused("definition.noEffectiveRouting", product.routing());
        }
        product.bom().forEach(item -> materials.getForNewWork(item.material()));
        rows.supersedeProduct(product.material());
        rows.addProduct(product, Lifecycle.EFFECTIVE);
        long id = rows.productId(product.material(), product.revision()).orElseThrow();
        product.bom().forEach(item -> rows.addBomItem(id, item));
        audit("definition.product-revision", product.material(), product.revision());
    }

    private void audit(String entity, String code, String revision) {
        auditTrail.record(entity, code + " " + revision, "in-force", Map.of(),
                Map.of("state", Lifecycle.EFFECTIVE.name()));
    }
}
