package io.takt.plant.domain;

import io.takt.plant.WantedCalendar;
import io.takt.plant.WorkCalendar;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.util.List;
import java.util.Optional;

/** The rows of work calendars, with their periods, entries and places. */
public interface WorkCalendarRows extends RecordRows<WorkCalendar, WantedCalendar> {

    /** The calendar that a place has of its own. */
    Optional<String> calendarAt(String place);

    List<Use> usesOfPlace(String place);

    /** No place has it any more. */
    void clearPlaces(long id);
}
