package io.takt.plant.persistence;

import io.takt.plant.Shift;
import io.takt.plant.Shift.Break;
import io.takt.plant.WantedShift;
import io.takt.plant.domain.ShiftRows;
import io.takt.shared.NestedRecordRows;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ShiftMapper extends ShiftRows, NestedRecordRows<Shift, WantedShift> {

    void clearBreaks(long id);

    void addBreaks(@Param("id") long id, @Param("breaks") List<Break> breaks);

    @Override
    default void fill(long id, WantedShift wanted) {
        NestedRecordRows.fill(id, wanted.breaks(), this::addBreaks);
    }

    @Override
    default void clear(long id) {
        clearBreaks(id);
    }
}
