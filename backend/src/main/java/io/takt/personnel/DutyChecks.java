package io.takt.personnel;

import io.takt.personnel.domain.DutyPlan;
import io.takt.personnel.domain.Rest;
import io.takt.personnel.domain.RosterRows;
import io.takt.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold for a person's own duties, whatever changes them. */
@Component
class DutyChecks {

    private final RosterRows rows;
    private final DutyTimes times;
    private final RosterKeeping keeping;

    DutyChecks(RosterRows rows, DutyTimes times, RosterKeeping keeping) {
        this.rows = rows;
        this.times = times;
        this.keeping = keeping;
    }

    /** Locks those of the persons who are not archived, in one order, whoever asks. */
    List<Member> lock(Collection<String> persons) {
        return persons.stream().distinct().sorted().flatMap(person -> rows.lockMember(person).stream()).toList();
    }

    /**
     * Looks at those who agreed otherwise than their team works, from today on: what was worked before was worked, perhaps in
     * another team.
     *
     * @param changes what was agreed, in the order of it
     * @throws Refused if somebody would give away a shift that is not theirs, or work twice at once
     */
    List<ShortRest> require(Collection<Member> members, List<RosterDay> days, List<DutyChange> changes, DaySpan span) {
        LocalDate today = keeping.orToday(null);
        List<Absence> absences = rows.absences(span.first(), span.last());
        List<DutyChange> before = new ArrayList<>();
        for (DutyChange change : changes.stream().filter(DutyChange::agreed).toList()) {
            DutyPlan then = new DutyPlan(days, before, absences);
            change.given().stream().filter(turn -> span.holds(turn.day()) && !turn.day().isBefore(today))
                    .forEach(turn -> members.stream().filter(member -> member.code().equals(turn.person()))
                            .forEach(member -> requireOnDuty(then, member, turn.day(), turn.shift())));
            before.add(change);
        }
        DutyPlan plan = new DutyPlan(days, before, absences);
        return members.stream().filter(member -> before.stream().anyMatch(change -> change.persons().contains(member.code())))
                .flatMap(member -> rests(plan, member, span, today)).toList();
    }

    static void requireOnDuty(DutyPlan plan, Member giving, LocalDate day, String shift) {
        if (plan.of(giving.code(), giving.team(), day).stream().noneMatch(duty -> duty.shift().equals(shift))) {
            throw new Refused("personnel.notOnDuty", giving.code(), shift, day.toString());
        }
    }

    /** Where a person rests too little; nobody works twice at once. */
    Stream<ShortRest> rests(DutyPlan plan, Member member, DaySpan span) {
        return rests(plan, member, span, span.first());
    }

    /** @param from the first day that is looked at, for which the days before it count */
    private Stream<ShortRest> rests(DutyPlan plan, Member member, DaySpan span, LocalDate from) {
        Map<LocalDate, List<String>> worked = new LinkedHashMap<>();
        span.first().datesUntil(span.last().plusDays(1)).forEach(day -> worked.put(day, plan.of(member.code(), member.team(), day).stream()
                .filter(duty -> duty.absent() == null).map(Duty::shift).toList()));
        Rest rest = times.rest(worked);
        rest.overlaps().stream().filter(pair -> !pair.second().day().isBefore(from)).findFirst().ifPresent(pair -> {
            throw new Refused("personnel.worksTwice", member.code(), pair.first().shift(), pair.second().shift(),
                    pair.second().day().toString());
        });
        return rest.tooShort().stream().filter(pair -> !pair.second().day().isBefore(from)).map(pair -> ShortRest.of(member.code(), pair));
    }
}
