package io.takt.equipment.persistence;

import io.takt.equipment.SetupMatrix.SetupTime;
import io.takt.equipment.WantedMatrix;
import io.takt.equipment.domain.MatrixRows;
import io.takt.shared.Use;
import java.util.List;
import java.util.Objects;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MatrixMapper extends MatrixRows {

    void insert(WantedMatrix wanted);

    void update(@Param("id") long id, @Param("wanted") WantedMatrix wanted);

    void clearTimes(long id);

    void addTimes(@Param("id") long id, @Param("times") List<SetupTime> times);

    void delete(long id);

    long idOf(String code);

    /** Nothing names a matrix: it is looked up by what it is for. */
    @Override
    default List<Use> uses(String code) {
        return List.of();
    }

    @Override
    default void add(WantedMatrix wanted) {
        insert(wanted);
        putTimes(idOf(String.valueOf(wanted.code())), wanted);
    }

    @Override
    default void change(long id, WantedMatrix wanted) {
        update(id, wanted);
        clearTimes(id);
        putTimes(id, wanted);
    }

    private void putTimes(long id, WantedMatrix wanted) {
        List<SetupTime> times = Objects.requireNonNull(wanted.times());
        if (!times.isEmpty()) {
            addTimes(id, times);
        }
    }

    @Override
    default void remove(long id) {
        clearTimes(id);
        delete(id);
    }
}
