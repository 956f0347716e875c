package io.takt.personnel.domain;

import io.takt.personnel.Absence;
import io.takt.personnel.Duty;
import io.takt.personnel.Duty.Origin;
import io.takt.personnel.DutyChange;
import io.takt.personnel.RosterDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is to work when: the teams' rosters, what persons agreed otherwise, and who is absent. */
public final class DutyPlan {

    private final Map<String, RosterDay> teamDays = new HashMap<>();
    private final List<DutyChange> changes;
    private final List<Absence> absences;

    /**
     * @param days    the latest of each team and day
     * @param changes in the order in which they were agreed
     */
    public DutyPlan(List<RosterDay> days, List<DutyChange> changes, List<Absence> absences) {
        days.forEach(day -> teamDays.put(key(day.team(), day.day()), day));
        this.changes = changes.stream().filter(DutyChange::agreed).toList();
        this.absences = absences;
    }

    /** What a person of a team is to work on a day. */
    public List<Duty> of(String person, @Nullable String team, LocalDate day) {
        Absence.Kind absent = absences.stream().filter(absence -> absence.person().equals(person) && absence.covers(day))
                .map(Absence::kind).findFirst().orElse(null);
        List<Duty> duties = new ArrayList<>();
        RosterDay rostered = team == null ? null : teamDays.get(key(team, day));
        if (rostered != null && rostered.shift() != null) {
            duties.add(new Duty(person, day, rostered.shift(), Origin.TEAM, absent));
        }
        for (DutyChange change : changes) {
            apply(change, person, day, absent, duties);
        }
        return duties;
    }

    private static void apply(DutyChange change, String person, LocalDate day, Absence.@Nullable Kind absent, List<Duty> duties) {
        boolean own = change.person().equals(person);
        boolean others = Objects.equals(change.other(), person);
        if (!change.swap()) {
            take(own && change.day().equals(day), person, day, change.shift(), Origin.OVERTIME, absent, duties);
            return;
        }
        String otherShift = Objects.requireNonNull(change.otherShift());
        boolean first = change.day().equals(day);
        boolean second = day.equals(change.otherDay());
        give(own && first, change.shift(), duties);
        give(others && second, otherShift, duties);
        take(own && second, person, day, otherShift, Origin.SWAP, absent, duties);
        take(others && first, person, day, change.shift(), Origin.SWAP, absent, duties);
    }

    private static void give(boolean given, String shift, List<Duty> duties) {
        if (given) {
            duties.stream().filter(duty -> duty.shift().equals(shift)).findFirst().ifPresent(duties::remove);
        }
    }

    private static void take(boolean taken, String person, LocalDate day, String shift, Origin origin, Absence.@Nullable Kind absent,
            List<Duty> duties) {
        if (taken) {
            duties.add(new Duty(person, day, shift, origin, absent));
        }
    }

    private static String key(String team, LocalDate day) {
        return day + " " + team;
    }
}
