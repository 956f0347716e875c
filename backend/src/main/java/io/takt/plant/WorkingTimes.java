package io.takt.plant;

import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.WorkCalendar.Period;
import io.takt.plant.domain.ShiftPatternRows;
import io.takt.plant.domain.ShiftRows;
import io.takt.plant.domain.WorkingTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what a calendar needs to be understood. */
@Component
class WorkingTimes {

    private final ShiftPatternRows patterns;
    private final ShiftRows shifts;

    WorkingTimes(ShiftPatternRows patterns, ShiftRows shifts) {
        this.patterns = patterns;
        this.shifts = shifts;
    }

    WorkingTime of(WorkCalendar calendar) {
        List<ShiftPattern> worked = calendar.periods().stream().map(Period::pattern).distinct()
                .flatMap(code -> patterns.find(code).stream()).toList();
        List<Shift> named = worked.stream().flatMap(pattern -> pattern.turns().stream()).map(Turn::shift).distinct()
                .flatMap(code -> shifts.find(code).stream()).toList();
        return new WorkingTime(calendar, worked, named);
    }
}
