package io.takt.personnel;

import io.takt.administration.spi.RecordUses;
import io.takt.personnel.domain.RosterRows;
import io.takt.plant.Shift;
import io.takt.plant.WorkCalendar;
import io.takt.shared.Use;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where rosters name shifts, calendars, teams and persons. */
@Component
class RosterUses implements RecordUses {

    private final RosterRows rows;
    private final RosterKeeping keeping;

    RosterUses(RosterRows rows, RosterKeeping keeping) {
        this.rows = rows;
        this.keeping = keeping;
    }

    @Override
    public List<Use> of(String entity, String code) {
        LocalDate today = keeping.orToday(null);
        return switch (entity) {
            case Shift.ENTITY -> rows.usesOfShift(code, today);
            case WorkCalendar.ENTITY -> rows.usesOfCalendar(code);
            case Team.ENTITY -> rows.usesOfTeam(code, today);
            case Person.ENTITY -> rows.usesOfPerson(code, today);
            default -> List.of();
        };
    }
}
