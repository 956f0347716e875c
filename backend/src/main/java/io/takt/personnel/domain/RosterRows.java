package io.takt.personnel.domain;

import io.takt.personnel.Absence;
import io.takt.personnel.DutyChange;
import io.takt.personnel.Member;
import io.takt.personnel.RosterDay;
import io.takt.personnel.RosterTeam;
import io.takt.personnel.TeamRoster;
import io.takt.personnel.WantedAbsence;
import io.takt.personnel.WantedChange;
import io.takt.personnel.WantedRoster;
import io.takt.shared.Use;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of rosters: what was published of teams, absences, and what persons agreed otherwise. Rows are only added; an import that is undone removes its own. */
public interface RosterRows {

    /** The latest of each team and day, both ends included. */
    List<RosterDay> days(LocalDate first, LocalDate last);

    /** The number of the team's latest row; 0 while there is none. */
    long stand(String team);

    /** @param roster what the day came of; null for a correction */
    void publish(String team, LocalDate day, @Nullable String shift, @Nullable String reason, @Nullable Long roster, String by, Instant at);

    /** Writes down what a team's roster is published from. */
    void addRoster(WantedRoster wanted, String by, Instant at);

    /** What the rosters of some teams were published from, in that order. */
    List<TeamRoster> rosters(Collection<String> teams);

    /** How many days came of a roster; none where all of them were published before. */
    int daysOf(long id);

    /** How many days of a team were published otherwise after those of a roster. */
    int publishedSince(TeamRoster roster);

    /** Removes a roster with the days that came of it. */
    void removeRoster(long id);

    /** Those of which a day lies between the two, the latest first. */
    List<Absence> absences(LocalDate first, LocalDate last);

    /** Those of some persons that are not withdrawn, in the order in which they were recorded. */
    List<Absence> absencesOf(Collection<String> persons);

    Optional<Absence> absence(long id);

    void addAbsence(WantedAbsence wanted, String by, Instant at);

    void removeAbsence(long id);

    /** @return how many rows were withdrawn: 0 if there is none, or it was withdrawn before */
    int withdrawAbsence(long id, String by, Instant at);

    /** Those of which a day lies between the two, in the order in which they were agreed. */
    List<DutyChange> changes(LocalDate first, LocalDate last);

    Optional<DutyChange> change(long id);

    void addChange(WantedChange wanted, String by, Instant at);

    /** @return how many rows were withdrawn: 0 if there is none, or it was withdrawn before */
    int withdrawChange(long id, String by, Instant at);

    List<RosterTeam> teams();

    /** Who is employed on a day, by team and code. */
    List<Member> members(LocalDate day);

    /** The same for some teams. */
    List<Member> membersAt(LocalDate day, Collection<String> teams);

    /** Who belongs to one of the teams. */
    List<String> personsIn(Collection<String> teams);

    /** The team that a person belongs to, archived or not; empty for none. */
    Optional<String> teamOf(String person);

    /** Who belongs to a team, today and whether employed or not; archived ones do not. */
    List<String> membersOf(String team);

    /** Where published days and agreements name a shift; those from today on need it. */
    List<Use> usesOfShift(String shift, LocalDate today);

    /** Where rosters were published from a calendar; what is published needs it no longer. */
    List<Use> usesOfCalendar(String calendar);

    /** Where published days name a team; those from today on on which it works need it. */
    List<Use> usesOfTeam(String team, LocalDate today);

    /** Where agreements and absences name a person; agreements from today on need it. */
    List<Use> usesOfPerson(String person, LocalDate today);

    /** Locks a person: whoever changes what the person works comes one after another. Archived ones are none. */
    Optional<Member> lockMember(String person);
}
