package io.takt.demo;

import io.takt.administration.spi.PlantDay;
import io.takt.plant.RotationTemplate;
import io.takt.plant.Shift.Break;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.ShiftPatterns;
import io.takt.plant.Shifts;
import io.takt.plant.WantedCalendar;
import io.takt.plant.WantedPattern;
import io.takt.plant.WantedShift;
import io.takt.plant.WorkCalendar.Entry;
import io.takt.plant.WorkCalendar.EntryType;
import io.takt.plant.WorkCalendar.Period;
import io.takt.plant.WorkCalendars;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's shifts, how its crews take turns, and its calendars; all days are relative to the day of loading. */
@Component
@Profile("demo")
class DemoShifts {

    static final String DAY = "DAY";
    static final String MIDDLE = "MID";
    static final String NIGHT = "NIGHT";
    static final String MACHINING = "CAL-MC";

    private static final List<String> ALL = List.of(DAY, MIDDLE, NIGHT);
    private static final List<Break> BREAKS = List.of(new Break(120, 10), new Break(240, 30), new Break(390, 5));
    /** Weeks that are planned before the day of loading. */
    private static final int WEEKS_BEFORE = 6;

    private final Shifts shifts;
    private final ShiftPatterns patterns;
    private final WorkCalendars calendars;
    private final PlantDay plantDay;

    DemoShifts(Shifts shifts, ShiftPatterns patterns, WorkCalendars calendars, PlantDay plantDay) {
        this.shifts = shifts;
        this.patterns = patterns;
        this.calendars = calendars;
        this.plantDay = plantDay;
    }

    /** @return whether the calendar of machining was not there yet */
    boolean load() {
        boolean first = calendars.find(MACHINING).isEmpty();
        shift(DAY, "白班", "Day shift", "07:00", "15:00");
        shift(MIDDLE, "中班", "Middle shift", "15:00", "23:00");
        shift(NIGHT, "夜班", "Night shift", "23:00", "07:00");
        pattern("DAY-5", "常白班", "Day work, five days", RotationTemplate.DAY_WORK, ALL);
        pattern("ROTATE-3", "三班三倒（周轮换）", "Three crews, three shifts, weekly", RotationTemplate.THREE_CREWS_WEEKLY, ALL);
        pattern("ROTATE-2", "三组轮白、中班（周轮换）", "Three crews, day and middle shift, weekly", RotationTemplate.THREE_CREWS_WEEKLY,
                List.of(DAY, MIDDLE));
        pattern("CYCLE-8", "四班三运转", "Four crews, three shifts, around the clock", RotationTemplate.FOUR_CREWS_THREE_SHIFTS, ALL);
        calendar("CAL-SITE", "全厂日历", "Calendar of the plant", "DAY-5", "S01");
        calendar(MACHINING, "机加车间日历", "Calendar of machining", "ROTATE-3", "A01");
        calendar("CAL-AS", "装配检测车间日历", "Calendar of assembly and inspection", "ROTATE-2", "A02");
        return first;
    }

    private void shift(String code, String nameZh, String nameEn, String start, String end) {
        shifts.define(new WantedShift(code, nameZh, nameEn, start, end, BREAKS));
    }

    /** @param worked a crew whose turn is another shift has nothing to do here that day */
    private void pattern(String code, String nameZh, String nameEn, RotationTemplate template, List<String> worked) {
        List<Turn> turns = template.turns(ALL).stream().filter(turn -> worked.contains(turn.shift())).toList();
        patterns.define(new WantedPattern(code, nameZh, nameEn, template.length(), turns));
    }

    private void calendar(String code, String nameZh, String nameEn, String pattern, String place) {
        LocalDate monday = plantDay.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(WEEKS_BEFORE);
        List<Entry> entries = List.of(
                new Entry(monday.plusWeeks(2).plusDays(3), EntryType.HOLIDAY, "厂庆放假", null),
                new Entry(monday.plusWeeks(2).plusDays(5), EntryType.WORKING, "厂庆调休上班", 4),
                new Entry(monday.plusWeeks(4).plusDays(4), EntryType.PLANNED_SHUTDOWN, "年度设备检修", null));
        calendars.define(new WantedCalendar(code, nameZh, nameEn, List.of(new Period(first, pattern, first)), entries, List.of(place)));
    }
}
