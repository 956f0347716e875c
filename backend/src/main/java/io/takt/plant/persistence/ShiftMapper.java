package io.takt.plant.persistence;

import io.takt.plant.WantedShift;
import io.takt.plant.domain.ShiftRows;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ShiftMapper extends ShiftRows {

    void insert(WantedShift wanted);

    void update(@Param("id") long id, @Param("wanted") WantedShift wanted);

    void clearBreaks(long id);

    void addBreaks(@Param("id") long id, @Param("wanted") WantedShift wanted);

    void delete(long id);

    long idOf(String code);

    @Override
    default void add(WantedShift wanted) {
        insert(wanted);
        nest(idOf(String.valueOf(wanted.code())), wanted);
    }

    @Override
    default void change(long id, WantedShift wanted) {
        update(id, wanted);
        clearBreaks(id);
        nest(id, wanted);
    }

    @Override
    default void remove(long id) {
        clearBreaks(id);
        delete(id);
    }

    private void nest(long id, WantedShift wanted) {
        if (wanted.breaks() != null && !wanted.breaks().isEmpty()) {
            addBreaks(id, wanted);
        }
    }
}
