package io.takt.personnel;

import io.takt.personnel.domain.RosterRows;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who will not be there, and why. */
@Service
@Transactional
public class Absences {

    private final RosterRows rows;
    private final RosterKeeping keeping;
    private final SeenTeams seen;

    Absences(RosterRows rows, RosterKeeping keeping, SeenTeams seen) {
        this.rows = rows;
        this.keeping = keeping;
        this.seen = seen;
    }

    /** Those of which a day lies between the two, or in two weeks from today. Needs {@code personnel.read}, for they tell of people. */
    @Transactional(readOnly = true)
    public List<Absence> between(@Nullable LocalDate first, @Nullable LocalDate last) {
        keeping.requireReadingOfPeople();
        DaySpan span = keeping.span(first, last);
        Set<String> outside = seen.personsOutside();
        return rows.absences(span.first(), span.last()).stream().filter(absence -> !outside.contains(absence.person())).toList();
    }

    public void add(WantedAbsence wanted) {
        keeping.requireEditing();
        LocalDate from = wanted.from();
        LocalDate until = wanted.until();
        new FieldFaults().given("/person", wanted.person()).given("/kind", wanted.kind()).given("/from", from).given("/until", until)
                .require(from == null || until == null || new DaySpan(from, until).fits(), "/until", "personnel.daysUnfit",
                        DaySpan.MOST_DAYS)
                .name("/reason", wanted.reason()).refuse();
        Member member = keeping.member(rows, "/person", wanted.person());
        seen.require(member.team());
        rows.addAbsence(wanted, keeping.by(), keeping.now());
        keeping.tell(member.code(), "absent", Map.of("kind", String.valueOf(wanted.kind()), "from", String.valueOf(from), "until", String.valueOf(until),
                "reason", String.valueOf(wanted.reason())));
    }

    /** Says that an absence is not so, or is over otherwise, and why; it stays in the books. */
    public void withdraw(long id, @Nullable String reason) {
        keeping.requireEditing();
        String why = RosterKeeping.why(reason);
        Absence absence = keeping.found(id, rows.absence(id));
        rows.lockMember(absence.person()).map(Member::team).ifPresent(seen::require);
        keeping.requireWithdrawn(id, rows.withdrawAbsence(id, keeping.by(), keeping.now()));
        keeping.tell(absence.person(), "withdrawn", told(absence), Map.of("reason", why));
    }

    /**
     * Takes back what was recorded by mistake, as if it never had been.
     *
     * @throws ConcurrentChange if it was withdrawn since
     */
    void takeBack(WantedAbsence wanted) {
        keeping.requireEditing();
        Member member = keeping.member(rows, "/person", wanted.person());
        seen.require(member.team());
        Absence absence = rows.absencesOf(List.of(member.code())).stream().filter(wanted::isOf).findFirst()
                .orElseThrow(() -> new ConcurrentChange("administration.recordNoLonger", member.code()));
        rows.removeAbsence(absence.id());
        keeping.tell(member.code(), "withdrawn", told(absence), Map.of());
    }

    private static Map<String, Object> told(Absence absence) {
        return Map.of("kind", absence.kind().name(), "from", absence.from().toString(), "until", absence.until().toString(), "reason", absence.reason());
    }
}
