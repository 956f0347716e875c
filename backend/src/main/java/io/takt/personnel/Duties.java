package io.takt.personnel;

import io.takt.personnel.domain.DutyPlan;
import io.takt.personnel.domain.Rest;
import io.takt.personnel.domain.RosterRows;
import io.takt.shared.FieldFaults;
import io.takt.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final RosterKeeping keeping;

    Duties(RosterRows rows, DutyTimes times, RosterKeeping keeping) {
        this.rows = rows;
        this.times = times;
        this.keeping = keeping;
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
        return rows.members(day).stream().flatMap(member -> plan.of(member.code(), member.team(), day).stream()
                .filter(duty -> shift == null || duty.shift().equals(shift)).map(duty -> new NamedDuty(member, duty))).toList();
    }

    /** The swaps and overtimes of which a day lies between the two. Needs {@code personnel.roster}. */
    @Transactional(readOnly = true)
    public List<DutyChange> changes(@Nullable LocalDate first, @Nullable LocalDate last) {
        keeping.requireReading();
        DaySpan span = keeping.span(first, last);
        return rows.changes(span.first(), span.last());
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

    /** Says that a swap or overtime is not so; it stays in the books. */
    public void withdrawChange(long id) {
        keeping.requireEditing();
        keeping.withdrawn(id, rows.withdrawChange(id, keeping.by(), keeping.now()));
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
        faults.given(dayPointer, day).require(day == null || DaySpan.known(day), dayPointer, "personnel.dayImpossible")
                .given(shiftPointer, shift)
                .require(shift == null || times.mayBeWorked(shift), shiftPointer, "personnel.shiftUnknown", String.valueOf(shift));
    }

    /** Those who take part are locked in one order, whoever of them comes first. */
    private List<ShortRest> checked(WantedChange wanted) {
        Map<String, Member> members = new HashMap<>();
        persons(wanted).sorted().forEach(person ->
                members.put(person, keeping.member(rows, person.equals(wanted.person()) ? "/person" : "/other", person)));
        LocalDate day = Objects.requireNonNull(wanted.day());
        LocalDate otherDay = Objects.requireNonNullElse(wanted.otherDay(), day);
        LocalDate first = (day.isBefore(otherDay) ? day : otherDay).minusDays(DutyTimes.DAYS_AROUND);
        LocalDate last = (day.isAfter(otherDay) ? day : otherDay).plusDays(DutyTimes.DAYS_AROUND);
        if (wanted.swap()) {
            DutyPlan now = plan(first, last);
            requireOnDuty(now, members.get(wanted.person()), day, wanted.shift());
            requireOnDuty(now, members.get(wanted.other()), otherDay, wanted.otherShift());
        }
        List<DutyChange> changes = new ArrayList<>(rows.changes(first, last));
        changes.add(new DutyChange(0, text(wanted.person()), day, text(wanted.shift()), wanted.other(), wanted.otherDay(),
                wanted.otherShift(), "", "", keeping.now(), null, null));
        DutyPlan then = new DutyPlan(rows.days(first, last), changes, rows.absences(first, last));
        return members.values().stream().flatMap(member -> rests(then, member, first, last, taken(wanted, member, day, otherDay))).toList();
    }

    private static LocalDate taken(WantedChange wanted, Member member, LocalDate day, LocalDate otherDay) {
        return wanted.swap() && member.code().equals(wanted.person()) ? otherDay : day;
    }

    private static void requireOnDuty(DutyPlan plan, @Nullable Member member, LocalDate day, @Nullable String shift) {
        Member giving = Objects.requireNonNull(member);
        if (plan.of(giving.code(), giving.team(), day).stream().noneMatch(duty -> duty.shift().equals(shift))) {
            throw new Refused("personnel.notOnDuty", giving.code(), String.valueOf(shift), day.toString());
        }
    }

    private Stream<ShortRest> rests(DutyPlan plan, Member member, LocalDate first, LocalDate last, LocalDate taken) {
        Map<LocalDate, List<String>> worked = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            List<Duty> duties = plan.of(member.code(), member.team(), day);
            if (day.equals(taken) && duties.stream().anyMatch(duty -> duty.absent() != null)) {
                throw new Refused("personnel.absentThen", member.code(), day.toString());
            }
            worked.put(day, duties.stream().filter(duty -> duty.absent() == null).map(Duty::shift).toList());
        });
        Rest rest = times.rest(worked);
        rest.overlaps().stream().findFirst().ifPresent(pair -> {
            throw new Refused("personnel.worksTwice", member.code(), pair.first().shift(), pair.second().shift(),
                    pair.second().day().toString());
        });
        return rest.tooShort().stream().map(pair -> ShortRest.of(member.code(), pair));
    }

    private DutyPlan plan(LocalDate first, LocalDate last) {
        return new DutyPlan(rows.days(first, last), rows.changes(first, last), rows.absences(first, last));
    }

    private static Stream<String> persons(WantedChange wanted) {
        return Stream.of(wanted.person(), wanted.other()).filter(Objects::nonNull);
    }

    private static Map<String, Object> told(WantedChange wanted) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("person", wanted.person());
        told.put("day", String.valueOf(wanted.day()));
        told.put("shift", wanted.shift());
        told.put("other", wanted.other());
        told.put("otherDay", Objects.toString(wanted.otherDay(), null));
        told.put("otherShift", wanted.otherShift());
        told.put("reason", wanted.reason());
        return told;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
