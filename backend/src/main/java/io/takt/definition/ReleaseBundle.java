package io.takt.definition;

import io.takt.workflow.ModelVersion;
import java.util.List;

/** What a released order works by, frozen by reference to immutable revisions. */
public record ReleaseBundle(ProductRevision product, RoutingRevision routing, ModelVersion model,
        List<Operation> operations, List<BomItem> bom) {

    public ReleaseBundle {
        operations = List.copyOf(operations);
        bom = List.copyOf(bom);
    }
}
