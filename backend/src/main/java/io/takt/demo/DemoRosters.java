package io.takt.demo;

import io.takt.administration.spi.PlantDay;
import io.takt.personnel.RosterTeam;
import io.takt.personnel.Rosters;
import io.takt.personnel.WantedRoster;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's three teams take turns weekly, as the calendar of machining says. Only where that calendar has just been added: later
 * it is what people made of it, and what they did must not keep the demo from starting.
 */
@Component
@Profile("demo")
class DemoRosters {

    private static final int WEEKS_BEFORE = 2;
    private static final int WEEKS = 10;
    private static final Map<String, String> CREWS = Map.of("T-A", "A", "T-B", "B", "T-C", "C");

    private final Rosters rosters;
    private final PlantDay plantDay;

    DemoRosters(Rosters rosters, PlantDay plantDay) {
        this.rosters = rosters;
        this.plantDay = plantDay;
    }

    void load() {
        LocalDate monday = plantDay.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(WEEKS_BEFORE);
        LocalDate last = first.plusWeeks(WEEKS).minusDays(1);
        List<String> working = rosters.teams().stream().map(RosterTeam::code).toList();
        CREWS.forEach((team, crew) -> {
            if (working.contains(team)) {
                publish(team, crew, first, last);
            }
        });
    }

    private void publish(String team, String crew, LocalDate first, LocalDate last) {
        long stand = rosters.preview(new WantedRoster(team, DemoShifts.MACHINING, crew, first, last, null)).stand();
        if (stand == 0) {
            rosters.publish(new WantedRoster(team, DemoShifts.MACHINING, crew, first, last, stand));
        }
    }
}
