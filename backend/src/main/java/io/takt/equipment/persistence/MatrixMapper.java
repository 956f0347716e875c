package io.takt.equipment.persistence;

import io.takt.equipment.SetupMatrix;
import io.takt.equipment.SetupMatrix.SetupTime;
import io.takt.equipment.WantedMatrix;
import io.takt.equipment.domain.MatrixRows;
import io.takt.shared.NestedRecordRows;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MatrixMapper extends MatrixRows, NestedRecordRows<SetupMatrix, WantedMatrix> {

    void clearTimes(long id);

    void addTimes(@Param("id") long id, @Param("times") List<SetupTime> times);

    @Override
    default void fill(long id, WantedMatrix wanted) {
        NestedRecordRows.fill(id, wanted.times(), this::addTimes);
    }

    @Override
    default void clear(long id) {
        clearTimes(id);
    }
}
