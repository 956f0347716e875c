package io.takt.execution.books;

import io.takt.administration.spi.RecordUses;
import io.takt.definition.Definitions;
import io.takt.definition.HeldRoutings;
import io.takt.definition.RoutingRevision;
import io.takt.equipment.ToolType;
import io.takt.execution.domain.Lots;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which orders rework by a revision of a routing or with a kind of tool; by what they are made, ordering knows. */
@Component
class ReworkUses implements RecordUses, HeldRoutings {

    private final Lots lots;
    private final Definitions definitions;

    ReworkUses(Lots lots, Definitions definitions) {
        this.lots = lots;
        this.definitions = definitions;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return switch (entity) {
            case RoutingRevision.ENTITY -> lots.reworkBy(definitions.findRoutingRevision(code).stream().toList());
            case ToolType.ENTITY -> lots.reworkBy(definitions.routingRevisionsWithTool(code));
            default -> List.of();
        };
    }

    @Override
    public List<Long> held() {
        return lots.reworkRoutings();
    }
}
