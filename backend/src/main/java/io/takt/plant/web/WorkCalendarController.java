package io.takt.plant.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.plant.DayPlan;
import io.takt.plant.WantedCalendar;
import io.takt.plant.WorkCalendar;
import io.takt.plant.WorkCalendar.Entry;
import io.takt.plant.WorkCalendar.Period;
import io.takt.plant.WorkCalendars;
import io.takt.plant.web.WorkCalendarController.CalendarItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plant/work-calendars")
class WorkCalendarController extends RecordEndpoints<WorkCalendar, WantedCalendar, CalendarItem> {

    private final WorkCalendars calendars;

    WorkCalendarController(WorkCalendars calendars) {
        super(calendars);
        this.calendars = calendars;
    }

    /** What the calendar says of each day from one to another, both included; of a week from today, if nothing is said. */
    @GetMapping("/{code}/days")
    List<DayPlan> days(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return calendars.days(code, from, to);
    }

    @Override
    protected CalendarItem item(WorkCalendar found, Locale locale) {
        return new CalendarItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.periods(), found.entries(),
                found.places(), found.archived(), found.version());
    }

    record CalendarItem(String id, String code, String nameZh, String nameEn, List<Period> periods, List<Entry> entries,
            List<String> places, boolean archived, int version) {
    }
}
