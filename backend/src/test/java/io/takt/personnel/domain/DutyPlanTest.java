package io.takt.personnel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.personnel.Absence;
import io.takt.personnel.Duty;
import io.takt.personnel.Duty.Origin;
import io.takt.personnel.DutyChange;
import io.takt.personnel.RosterDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever people agree, each shift of a roster is worked by as many as before. */
class DutyPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final List<LocalDate> DAYS = List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
    /** Ann and Bo are of team A, Cai and Dan of team B. */
    private static final List<String> PEOPLE = List.of("Ann", "Bo", "Cai", "Dan");

    private static final List<RosterDay> ROSTER = DAYS.stream().flatMap(day -> Stream.of(rostered("A", day, "DAY"), rostered("B", day,
            day.equals(MONDAY) ? null : "NIGHT"))).toList();

    @Property(tries = 500)
    void swapsOfShiftsThatPeopleHaveLoseNoneAndInventNone(@ForAll("attempts") List<DutyChange> attempts) {
        List<DutyChange> agreed = new ArrayList<>();
        for (DutyChange attempt : attempts) {
            if (possible(attempt, plan(agreed, List.of()))) {
                agreed.add(attempt);
            }
        }

        assertThat(worked(plan(agreed, List.of()))).isEqualTo(worked(plan(List.of(), List.of())));
    }

    @Property(tries = 300)
    void withdrawingEverythingLeavesTheRoster(@ForAll("attempts") List<DutyChange> attempts) {
        List<DutyChange> withdrawn = attempts.stream().map(change -> new DutyChange(change.id(), change.person(), change.day(),
                change.shift(), change.other(), change.otherDay(), change.otherShift(), "", "", NOW, "boss", NOW)).toList();

        assertThat(all(plan(withdrawn, List.of()))).isEqualTo(all(plan(List.of(), List.of())));
    }

    @Test
    void whoSwapsWorksTheOthersShiftAndOvertimeComesOnTop() {
        DutyPlan plan = plan(List.of(swap("Ann", MONDAY, "DAY", "Cai", MONDAY.plusDays(1), "NIGHT"),
                new DutyChange(2, "Bo", MONDAY.plusDays(2), "NIGHT", null, null, null, "", "", NOW, null, null)), List.of());

        assertThat(plan.of("Ann", "A", MONDAY)).isEmpty();
        assertThat(plan.of("Cai", "B", MONDAY)).containsExactly(new Duty("Cai", MONDAY, "DAY", Origin.SWAP, null));
        assertThat(plan.of("Ann", "A", MONDAY.plusDays(1))).extracting(Duty::shift).containsExactly("DAY", "NIGHT");
        assertThat(plan.of("Bo", "A", MONDAY.plusDays(2))).extracting(Duty::origin).containsExactly(Origin.TEAM, Origin.OVERTIME);
    }

    @Test
    void whoIsAbsentKeepsTheDutyAndIsSaidToBeAbsentOnTheDaysOfIt() {
        Absence sick = new Absence(1, "Ann", Absence.Kind.SICKNESS, MONDAY, MONDAY.plusDays(1), "flu", "", NOW, null, null);
        Absence withdrawn = new Absence(2, "Bo", Absence.Kind.VACATION, MONDAY, MONDAY, "trip", "", NOW, "boss", NOW);
        DutyPlan plan = plan(List.of(), List.of(sick, withdrawn));

        assertThat(DAYS.stream().map(day -> plan.of("Ann", "A", day).get(0).absent()))
                .containsExactly(Absence.Kind.SICKNESS, Absence.Kind.SICKNESS, null);
        assertThat(plan.of("Bo", "A", MONDAY).get(0).absent()).isNull();
    }

    @Provide
    Arbitrary<List<DutyChange>> attempts() {
        Arbitrary<String> people = Arbitraries.of(PEOPLE);
        Arbitrary<LocalDate> days = Arbitraries.of(DAYS);
        Arbitrary<String> shifts = Arbitraries.of("DAY", "NIGHT");
        return Combinators.combine(people, days, shifts, people, days, shifts).as(DutyPlanTest::swap)
                .filter(swap -> !swap.person().equals(swap.other())).list().ofMaxSize(12);
    }

    private static boolean possible(DutyChange swap, DutyPlan plan) {
        return has(plan, swap.person(), swap.day(), swap.shift()) && has(plan, swap.other(), swap.otherDay(), swap.otherShift());
    }

    private static boolean has(DutyPlan plan, String person, LocalDate day, String shift) {
        return plan.of(person, teamOf(person), day).stream().anyMatch(duty -> duty.shift().equals(shift));
    }

    private static List<String> worked(DutyPlan plan) {
        return all(plan).stream().map(duty -> duty.day() + " " + duty.shift()).sorted().toList();
    }

    private static List<Duty> all(DutyPlan plan) {
        return PEOPLE.stream().flatMap(person -> DAYS.stream().flatMap(day -> plan.of(person, teamOf(person), day).stream())).toList();
    }

    private static String teamOf(String person) {
        return PEOPLE.indexOf(person) < 2 ? "A" : "B";
    }

    private static DutyPlan plan(List<DutyChange> changes, List<Absence> absences) {
        return new DutyPlan(ROSTER, changes, absences);
    }

    private static DutyChange swap(String person, LocalDate day, String shift, String other, LocalDate otherDay, String otherShift) {
        return new DutyChange(1, person, day, shift, other, otherDay, otherShift, "", "", NOW, null, null);
    }

    private static RosterDay rostered(String team, LocalDate day, String shift) {
        return new RosterDay(1, team, day, shift, null, "", NOW);
    }
}
