package io.takt.ordering;

import io.takt.administration.spi.RecordUses;
import io.takt.definition.Definitions;
import io.takt.definition.HeldRoutings;
import io.takt.definition.OperationTools;
import io.takt.definition.ProductRevision;
import io.takt.definition.RoutingRevision;
import io.takt.material.MaterialDefinition;
import io.takt.ordering.domain.OrderRows;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which orders name a material, and which work by a revision or with a kind of tool. */
@Component
class OrderUses implements RecordUses, HeldRoutings {

    private final OrderRows rows;
    private final Definitions definitions;

    OrderUses(OrderRows rows, Definitions definitions) {
        this.rows = rows;
        this.definitions = definitions;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return switch (entity) {
            case MaterialDefinition.ENTITY -> rows.uses(code);
            case ProductRevision.ENTITY -> definitions.findProductRevision(code).map(rows::usesOfProduct).orElse(List.of());
            case RoutingRevision.ENTITY -> rows.usesOfRoutings(definitions.findRoutingRevision(code).stream().toList());
            case OperationTools.TOOL_TYPE -> rows.usesOfRoutings(definitions.routingRevisionsWithTool(code));
            default -> List.of();
        };
    }

    @Override
    public List<Long> held() {
        return rows.routingsInWork();
    }
}
