package io.takt.personnel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.takt.personnel.domain.DutyPlan;
import io.takt.personnel.domain.PersonRows;
import io.takt.personnel.domain.RosterRows;
import io.takt.personnel.domain.TeamRows;
import io.takt.plant.PlantScope;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The teams of a part of the plant: who belongs to each, and who of them is to work today. Needs {@code personnel.roster}. */
@Service
@Transactional(readOnly = true)
public class TeamDuties {

    /** Of a larger team only so many are told one by one, those on duty first. */
    private static final int MOST_MEMBERS = 50;
    private static final Set<String> SORTS = Set.of("code", "nameZh", "nameEn", "place");

    private final TeamRows teams;
    private final PersonRows persons;
    private final RosterRows rosters;
    private final RosterKeeping keeping;
    private final PlantScope scope;

    TeamDuties(TeamRows teams, PersonRows persons, RosterRows rosters, RosterKeeping keeping, PlantScope scope) {
        this.teams = teams;
        this.persons = persons;
        this.rosters = rosters;
        this.keeping = keeping;
        this.scope = scope;
    }

    /**
     * A team today.
     *
     * @param leader  who leads it; null while nobody does
     * @param size    how many belong to it
     * @param onDuty  how many of them are to work and not absent
     * @param members those who are told
     */
    public record TeamToday(Team team, @Nullable Person leader, long size, long onDuty, List<MemberToday> members) {
    }

    /** A member with what is to be worked today; nothing on a day off. */
    public record MemberToday(Member person, List<Duty> duties) {

        boolean onDuty() {
            return duties.stream().anyMatch(duty -> duty.absent() == null);
        }
    }

    /** Filter {@code below}: only the teams of a place and of those below it. */
    public Page<TeamToday> list(ListQuery query) {
        keeping.requireReading();
        query.requireKnown(Set.of(PlantScope.BELOW), SORTS);
        ListQuery narrowed = scope.narrow(query);
        List<Team> page = teams.list(narrowed);
        return new Page<>(today(page), query.offset(), teams.count(narrowed));
    }

    private List<TeamToday> today(List<Team> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        LocalDate day = keeping.orToday(null);
        DutyPlan plan = new DutyPlan(rosters.days(day, day), rosters.changes(day, day), rosters.absences(day, day));
        Map<String, List<MemberToday>> members = rosters.membersAt(day, page.stream().map(Team::code).toList()).stream()
                .map(member -> new MemberToday(member, plan.of(member.code(), member.team(), day)))
                .collect(groupingBy(member -> String.valueOf(member.person().team())));
        Map<String, Person> leaders = leaders(page);
        return page.stream().map(team -> today(team, team.leader() == null ? null : leaders.get(team.leader()), members.getOrDefault(team.code(), List.of()))).toList();
    }

    /** Who leads the teams, by code, archived or not. */
    private Map<String, Person> leaders(List<Team> page) {
        String codes = page.stream().map(Team::leader).filter(Objects::nonNull).distinct().collect(joining(","));
        ListQuery named = new ListQuery(0, ListQuery.LARGEST, "code", false, Map.of("id", codes));
        return codes.isEmpty() ? Map.of() : persons.list(named).stream().collect(toMap(Person::code, Function.identity()));
    }

    private static TeamToday today(Team team, @Nullable Person leader, List<MemberToday> members) {
        return new TeamToday(team, leader, members.size(),
                members.stream().filter(MemberToday::onDuty).count(),
                members.stream().sorted(Comparator.comparing(member -> !member.onDuty())).limit(MOST_MEMBERS).toList());
    }
}
