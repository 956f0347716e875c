package io.takt.personnel;

import io.takt.personnel.domain.Rest;
import io.takt.plant.Plant;
import io.takt.plant.Shift;
import io.takt.plant.ShiftInstance;
import io.takt.plant.Shifts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When the shifts of a roster really are. */
@Component
class DutyTimes {

    /** A shift lasts a day at most, so what lies further away has no part in a rest. */
    static final int DAYS_AROUND = 2;

    private final Shifts shifts;
    private final Plant plant;

    DutyTimes(Shifts shifts, Plant plant) {
        this.shifts = shifts;
        this.plant = plant;
    }

    boolean mayBeWorked(String shift) {
        return shifts.findForNewWork(shift).isPresent();
    }

    /** What lies between the shifts that are worked by day. */
    Rest rest(Map<LocalDate, List<String>> worked) {
        ZoneId zone = plant.timeZone();
        Map<String, Shift> known = new HashMap<>();
        List<ShiftInstance> found = new ArrayList<>();
        worked.forEach((day, codes) -> codes.forEach(code ->
                found.add(known.computeIfAbsent(code, shifts::read).on(day, "", zone))));
        return new Rest(found);
    }
}
