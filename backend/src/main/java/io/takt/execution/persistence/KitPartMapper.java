package io.takt.execution.persistence;

import io.takt.execution.LotKind;
import io.takt.execution.domain.KitPart;
import io.takt.execution.domain.KitPart.State;
import io.takt.execution.domain.KitParts;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.RoutingBook.Component;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of KitParts. */
@Mapper
interface KitPartMapper extends KitParts {

    List<KitPart> pickedFor(long unitId);

    BigDecimal givenSince(@Param("lot") Lot lot, @Param("component") Component component, @Param("since") Instant since);

    @Override
    void become(@Param("id") long id, @Param("state") State state);

    @Override
    default List<KitPart> picked(long unitId) {
        return pickedFor(unitId);
    }

    @Override
    BigDecimal pickedAt(@Param("place") String place, @Param("material") String material, @Param("materialLot") String materialLot);

    @Override
    default BigDecimal given(Lot lot, Component component) {
        return givenSince(lot, component, lot.kind() == LotKind.REWORK ? lot.startedAt() : Instant.EPOCH);
    }
}
