package io.takt.personnel;

import io.takt.personnel.domain.DutyPlan;
import io.takt.personnel.domain.RosterRows;
import io.takt.personnel.domain.TeamRows;
import io.takt.shared.FieldFaults;
import io.takt.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to work when: by the team's roster, and as persons agreed otherwise. */
@Service
@Transactional
public class Duties {

    private final RosterRows rows;
    private final DutyTimes times;
    private final DutyChecks checks;
    private final RosterKeeping keeping;
    private final SeenTeams seen;
    private final TeamRows teams;

    Duties(RosterRows rows, DutyTimes times, DutyChecks checks, RosterKeeping keeping, SeenTeams seen, TeamRows teams) {
        this.rows = rows;
        this.times = times;
        this.checks = checks;
        this.keeping = keeping;
        this.seen = seen;
        this.teams = teams;
    }

    /** A duty with the person's name and team. */
    public record NamedDuty(Member person, Duty duty) {
    }

    /**
     * Who is to work a shift that starts on a day; every shift of the day without one. Needs {@code personnel.roster}.
     *
     * @param wanted the day; today if it is null
     * @param shift  the shift's code, or null
     */
    @Transactional(readOnly = true)
    public List<NamedDuty> on(@Nullable LocalDate wanted, @Nullable String shift) {
        keeping.requireReading();
        LocalDate day = keeping.orToday(wanted);
        keeping.span(day, day);
        DutyPlan plan = plan(day, day);
        Set<String> outside = seen.outside();
        return rows.members(day).stream().filter(member -> member.team() == null || !outside.contains(member.team()))
                .flatMap(member -> plan.of(member.code(), member.team(), day).stream()
                .filter(duty -> shift == null || duty.shift().equals(shift)).map(duty -> new NamedDuty(member, duty))).toList();
    }

    /** The same of whose team belongs to one of some places, or who has none. Needs {@code personnel.roster}. */
    @Transactional(readOnly = true)
    public List<NamedDuty> on(LocalDate day, String shift, Set<String> places) {
        List<String> there = teams.codesAt(places);
        return on(day, shift).stream().filter(found -> found.person().team() == null || there.contains(found.person().team())).toList();
    }

    /** The swaps and overtimes of which a day lies between the two. Needs {@code personnel.roster}. */
    @Transactional(readOnly = true)
    public List<DutyChange> changes(@Nullable LocalDate first, @Nullable LocalDate last) {
        keeping.requireReading();
        DaySpan span = keeping.span(first, last);
        Set<String> outside = seen.personsOutside();
        return rows.changes(span.first(), span.last()).stream().filter(change -> change.persons().stream().noneMatch(outside::contains)).toList();
    }

    /** Where somebody would rest too little after a swap or overtime; writes nothing. */
    public List<ShortRest> preview(WantedChange wanted) {
        keeping.requireEditing();
        requireFields(wanted);
        return checked(wanted);
    }

    /**
     * Two persons swap a shift, or one works overtime.
     *
     * @throws Refused if somebody does not have the shift that is given, is absent, or would work twice at once
     */
    public List<ShortRest> change(WantedChange wanted) {
        keeping.requireEditing();
        requireFields(wanted);
        List<ShortRest> warnings = checked(wanted);
        rows.addChange(wanted, keeping.by(), keeping.now());
        persons(wanted).forEach(person -> keeping.tell(person, wanted.swap() ? "swapped" : "overtime", told(wanted)));
        return warnings;
    }

    /**
     * Says that a swap or overtime is not so; it stays in the books.
     *
     * @throws Refused if it was withdrawn before, or what was agreed later could not be without it
     */
    public void withdrawChange(long id) {
        keeping.requireEditing();
        DutyChange change = keeping.found(id, rows.change(id));
        List<Member> members = checks.lock(change.persons());
        seen.require(members);
        DaySpan span = DaySpan.around(change.day(), Objects.requireNonNullElse(change.otherDay(), change.day()));
        keeping.requireWithdrawn(id, rows.withdrawChange(id, keeping.by(), keeping.now()));
        checks.require(members, rows.days(span.first(), span.last()), rows.changes(span.first(), span.last()), span);
        change.persons().forEach(person -> keeping.tell(person, "withdrawn", told(change)));
    }

    private void requireFields(WantedChange wanted) {
        FieldFaults faults = new FieldFaults().given("/person", wanted.person());
        turn(faults, "/day", wanted.day(), "/shift", wanted.shift());
        if (wanted.swap()) {
            turn(faults, "/otherDay", wanted.otherDay(), "/otherShift", wanted.otherShift());
            faults.require(!Objects.equals(wanted.person(), wanted.other()), "/other", "personnel.swapWithOneself");
        } else {
            faults.require(wanted.otherDay() == null && wanted.otherShift() == null, "/other", "shared.fieldMissing");
        }
        faults.name("/reason", wanted.reason()).refuse();
    }

    private void turn(FieldFaults faults, String dayPointer, @Nullable LocalDate day, String shiftPointer, @Nullable String shift) {
        Days.fault(faults.given(dayPointer, day), dayPointer, day).given(shiftPointer, shift)
                .require(shift == null || times.mayBeWorked(shift), shiftPointer, "personnel.shiftUnknown", String.valueOf(shift));
    }

    /** Those who take part are locked in one order, whoever of them comes first. */
    private List<ShortRest> checked(WantedChange wanted) {
        Map<String, Member> members = new HashMap<>();
        persons(wanted).sorted().forEach(person ->
                members.put(person, keeping.member(rows, person.equals(wanted.person()) ? "/person" : "/other", person)));
        seen.require(members.values());
        LocalDate day = Objects.requireNonNull(wanted.day());
        LocalDate otherDay = Objects.requireNonNullElse(wanted.otherDay(), day);
        DaySpan span = DaySpan.around(day, otherDay);
        LocalDate first = span.first();
        LocalDate last = span.last();
        if (wanted.swap()) {
            DutyPlan now = plan(first, last);
            DutyChecks.requireOnDuty(now, Objects.requireNonNull(members.get(wanted.person())), day, text(wanted.shift()));
            DutyChecks.requireOnDuty(now, Objects.requireNonNull(members.get(wanted.other())), otherDay, text(wanted.otherShift()));
        }
        List<DutyChange> changes = new ArrayList<>(rows.changes(first, last));
        changes.add(new DutyChange(0, text(wanted.person()), day, text(wanted.shift()), wanted.other(), wanted.otherDay(),
                wanted.otherShift(), "", "", keeping.now(), null, null));
        DutyPlan then = new DutyPlan(rows.days(first, last), changes, rows.absences(first, last));
        return members.values().stream().flatMap(member -> {
            requirePresent(then, member, taken(wanted, member, day, otherDay));
            return checks.rests(then, member, span);
        }).toList();
    }

    private static void requirePresent(DutyPlan plan, Member member, LocalDate taken) {
        if (plan.of(member.code(), member.team(), taken).stream().anyMatch(duty -> duty.absent() != null)) {
            throw new Refused("personnel.absentThen", member.code(), taken.toString());
        }
    }

    private static LocalDate taken(WantedChange wanted, Member member, LocalDate day, LocalDate otherDay) {
        return wanted.swap() && member.code().equals(wanted.person()) ? otherDay : day;
    }

    private DutyPlan plan(LocalDate first, LocalDate last) {
        return new DutyPlan(rows.days(first, last), rows.changes(first, last), rows.absences(first, last));
    }

    private static Stream<String> persons(WantedChange wanted) {
        return Stream.of(wanted.person(), wanted.other()).filter(Objects::nonNull);
    }

    private static Map<String, Object> told(WantedChange wanted) {
        return told(wanted.person(), wanted.day(), wanted.shift(), wanted.other(), wanted.otherDay(), wanted.otherShift(), wanted.reason());
    }

    private static Map<String, Object> told(DutyChange change) {
        return told(change.person(), change.day(), change.shift(), change.other(), change.otherDay(), change.otherShift(), change.reason());
    }

    private static Map<String, Object> told(@Nullable String person, @Nullable LocalDate day, @Nullable String shift,
            @Nullable String other, @Nullable LocalDate otherDay, @Nullable String otherShift, @Nullable String reason) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("person", person);
        told.put("day", String.valueOf(day));
        told.put("shift", shift);
        told.put("other", other);
        told.put("otherDay", Objects.toString(otherDay, null));
        told.put("otherShift", otherShift);
        told.put("reason", reason);
        return told;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
