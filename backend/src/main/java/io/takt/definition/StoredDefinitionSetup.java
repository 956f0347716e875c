package io.takt.definition;

import io.takt.definition.WantedRouting.WantedCharacteristic;
import io.takt.definition.WantedRouting.WantedOperation;
import io.takt.definition.WantedRouting.WantedOperationMaterial;
import io.takt.definition.domain.ProductRows;
import io.takt.definition.domain.RoutingRows;
import io.takt.material.Materials;
import io.takt.security.Permissions;
import io.takt.shared.Refused;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDefinitionSetup implements DefinitionSetup {

    private final Routings routings;
    private final Products products;
    private final ProductRows productRows;
    private final RoutingRows routingRows;
    private final Materials materials;
    private final Permissions permissions;

    StoredDefinitionSetup(Routings routings, Products products, ProductRows productRows, RoutingRows routingRows, Materials materials,
            Permissions permissions) {
        this.routings = routings;
        this.products = products;
        this.productRows = productRows;
        this.routingRows = routingRows;
        this.materials = materials;
        this.permissions = permissions;
    }

    @Override
    public void addRouting(NewRouting routing, SignedOff signedOff) {
        permissions.require("workflow.publish");
        routings.install(routing.code(), routing.revision(), new WantedRouting(routing.nameZh(), routing.nameEn(),
                new ArrayList<>(routing.operations().stream().map(StoredDefinitionSetup::wanted).toList())), signedOff.author(), signedOff.approver());
    }

    private static WantedOperation wanted(NewOperation operation) {
        return new WantedOperation(operation.number(), operation.nameZh(), operation.nameEn(), operation.workUnit(), operation.mode(),
                operation.form(), operation.program(), operation.setupFamily(), operation.setupSeconds(), operation.runSeconds(),
                operation.waitLimit(), operation.look(), operation.loadCapacity(),
                new ArrayList<>(operation.characteristics().stream().map(StoredDefinitionSetup::wanted).toList()),
                new ArrayList<>(operation.materials().stream()
                        .map(taken -> new WantedOperationMaterial(taken.material(), taken.quantity())).toList()));
    }

    private static WantedCharacteristic wanted(NewCharacteristic found) {
        return new WantedCharacteristic(found.code(), found.nameZh(), found.nameEn(), found.tag(), found.nominal(), found.lower(),
                found.upper(), found.unit(), found.key());
    }

    @Override
    public void addProduct(NewProduct product, SignedOff signedOff) {
        permissions.require("workflow.publish");
        if (productRows.find(product.material(), product.revision()).isPresent()) {
            return;
        }
        materials.getForNewWork(product.material());
        if (routingRows.effective(product.routing()).isEmpty()) {
            throw new Refused("definition.noEffectiveRouting", product.routing());
        }
        products.install(product.material(), product.revision(), new WantedProduct(product.routing(), null,
                new ArrayList<>(product.bom().stream().map(Products::wanted).toList())), signedOff.author(), signedOff.approver());
    }
}
