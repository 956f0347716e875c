package io.takt.plant.persistence;

import io.takt.plant.WantedPattern;
import io.takt.plant.domain.ShiftPatternRows;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ShiftPatternMapper extends ShiftPatternRows {

    void insert(WantedPattern wanted);

    void update(@Param("id") long id, @Param("wanted") WantedPattern wanted);

    void clearTurns(long id);

    void addTurns(@Param("id") long id, @Param("wanted") WantedPattern wanted);

    void delete(long id);

    long idOf(String code);

    /** A pattern without turns is refused before. */
    @Override
    default void add(WantedPattern wanted) {
        insert(wanted);
        addTurns(idOf(String.valueOf(wanted.code())), wanted);
    }

    @Override
    default void change(long id, WantedPattern wanted) {
        update(id, wanted);
        clearTurns(id);
        addTurns(id, wanted);
    }

    @Override
    default void remove(long id) {
        clearTurns(id);
        delete(id);
    }
}
