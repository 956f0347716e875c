package io.takt.personnel;

import io.takt.administration.spi.FactList;
import io.takt.personnel.AbsenceList.Away;
import io.takt.personnel.domain.RosterRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When persons are not there, as a sheet beside that of the persons. What was recorded stays; a row records more. */
@Component
class AbsenceList implements FactList<Away> {

    private final Absences absences;
    private final RosterRows rows;
    private final SeenTeams seen;

    AbsenceList(Absences absences, RosterRows rows, SeenTeams seen) {
        this.absences = absences;
        this.rows = rows;
        this.seen = seen;
    }

    /** Both days are included; what was withdrawn is none. */
    record Away(Absence.Kind kind, LocalDate from, LocalDate until, String reason) {

        private static Away of(Absence absence) {
            return new Away(absence.kind(), absence.from(), absence.until(), absence.reason());
        }

        private WantedAbsence of(String person) {
            return new WantedAbsence(person, kind, from, until, reason);
        }
    }

    @Override
    public String entity() {
        return Person.ENTITY;
    }

    @Override
    public String component() {
        return "absences";
    }

    @Override
    public Class<Away> type() {
        return Away.class;
    }

    @Override
    public Map<String, List<Away>> of(Collection<String> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        Set<String> outside = seen.personsOutside();
        return rows.absencesOf(persons).stream().filter(absence -> !outside.contains(absence.person()))
                .collect(Collectors.groupingBy(Absence::person, Collectors.mapping(Away::of, Collectors.toList())));
    }

    @Override
    public boolean isSaid(Away known, Away row) {
        return known.equals(row);
    }

    @Override
    public void add(String person, Away row) {
        absences.add(row.of(person));
    }

    @Override
    public void takeBack(String person, Away row) {
        absences.takeBack(row.of(person));
    }
}
