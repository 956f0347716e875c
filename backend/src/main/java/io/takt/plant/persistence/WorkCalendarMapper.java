package io.takt.plant.persistence;

import io.takt.plant.WantedCalendar;
import io.takt.plant.WorkCalendar;
import io.takt.plant.WorkCalendar.Entry;
import io.takt.plant.WorkCalendar.Period;
import io.takt.plant.domain.WorkCalendarRows;
import io.takt.shared.NestedRecordRows;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WorkCalendarMapper extends WorkCalendarRows, NestedRecordRows<WorkCalendar, WantedCalendar> {

    void clearPeriods(long id);

    void clearEntries(long id);

    void addPeriods(@Param("id") long id, @Param("periods") List<Period> periods);

    void addEntries(@Param("id") long id, @Param("entries") List<Entry> entries);

    void addPlaces(@Param("id") long id, @Param("places") List<String> places);

    @Override
    default void fill(long id, WantedCalendar wanted) {
        NestedRecordRows.fill(id, wanted.periods(), this::addPeriods);
        NestedRecordRows.fill(id, wanted.entries(), this::addEntries);
        NestedRecordRows.fill(id, wanted.places(), this::addPlaces);
    }

    @Override
    default void clear(long id) {
        clearPeriods(id);
        clearEntries(id);
        clearPlaces(id);
    }
}
