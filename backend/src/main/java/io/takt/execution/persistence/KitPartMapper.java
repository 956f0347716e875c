package io.takt.execution.persistence;

import io.takt.execution.domain.KitPart;
import io.takt.execution.domain.KitPart.State;
import io.takt.execution.domain.KitParts;
import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of KitParts. */
@Mapper
interface KitPartMapper extends KitParts {

    List<KitPart> pickedFor(long unitId);

    BigDecimal sum(@Param("place") String place, @Param("material") String material, @Param("materialLot") String materialLot);

    @Override
    void become(@Param("id") long id, @Param("state") State state);

    @Override
    default List<KitPart> picked(long unitId) {
        return pickedFor(unitId);
    }

    @Override
    default BigDecimal picked(String material, String materialLot) {
        return sum("", material, materialLot);
    }

    @Override
    default BigDecimal pickedAt(String place, String material, String materialLot) {
        return sum(place, material, materialLot);
    }
}
