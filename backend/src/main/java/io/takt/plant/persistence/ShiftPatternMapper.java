package io.takt.plant.persistence;

import io.takt.plant.ShiftPattern;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.WantedPattern;
import io.takt.plant.domain.ShiftPatternRows;
import io.takt.shared.NestedRecordRows;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ShiftPatternMapper extends ShiftPatternRows, NestedRecordRows<ShiftPattern, WantedPattern> {

    void clearTurns(long id);

    void addTurns(@Param("id") long id, @Param("turns") List<Turn> turns);

    @Override
    default void fill(long id, WantedPattern wanted) {
        NestedRecordRows.fill(id, wanted.turns(), this::addTurns);
    }

    @Override
    default void clear(long id) {
        clearTurns(id);
    }
}
