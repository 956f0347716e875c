package io.takt.plant.persistence;

import io.takt.plant.WantedCalendar;
import io.takt.plant.WorkCalendar.Entry;
import io.takt.plant.WorkCalendar.Period;
import io.takt.plant.domain.WorkCalendarRows;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface WorkCalendarMapper extends WorkCalendarRows {

    void insert(WantedCalendar wanted);

    void update(@Param("id") long id, @Param("wanted") WantedCalendar wanted);

    void clearPeriods(long id);

    void clearEntries(long id);

    void addPeriods(@Param("id") long id, @Param("periods") List<Period> periods);

    void addEntries(@Param("id") long id, @Param("entries") List<Entry> entries);

    void addPlaces(@Param("id") long id, @Param("places") List<String> places);

    void delete(long id);

    long idOf(String code);

    @Override
    default void add(WantedCalendar wanted) {
        insert(wanted);
        nest(idOf(String.valueOf(wanted.code())), wanted);
    }

    @Override
    default void change(long id, WantedCalendar wanted) {
        update(id, wanted);
        clear(id);
        nest(id, wanted);
    }

    @Override
    default void remove(long id) {
        clear(id);
        delete(id);
    }

    private void clear(long id) {
        clearPeriods(id);
        clearEntries(id);
        clearPlaces(id);
    }

    private void nest(long id, WantedCalendar wanted) {
        nest(id, wanted.periods(), this::addPeriods);
        nest(id, wanted.entries(), this::addEntries);
        nest(id, wanted.places(), this::addPlaces);
    }

    private static <T> void nest(long id, @Nullable List<T> rows, BiConsumer<Long, List<T>> adding) {
        if (!Objects.requireNonNull(rows).isEmpty()) {
            adding.accept(id, rows);
        }
    }
}
