package io.takt.ordering;

import io.takt.administration.spi.RecordUses;
import io.takt.material.MaterialDefinition;
import io.takt.ordering.domain.OrderRows;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which orders name a material. */
@Component
class OrderUses implements RecordUses {

    private final OrderRows rows;

    OrderUses(OrderRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Use> of(String entity, String code) {
        return entity.equals(MaterialDefinition.ENTITY) ? rows.uses(code) : List.of();
    }
}
