package io.takt.personnel;

import io.takt.personnel.domain.RosterRows;
import io.takt.personnel.domain.TeamRows;
import io.takt.plant.PlantScope;
import io.takt.security.RecordScope;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which teams belong where the actor's account is for, and with them whose duties are told. Who belongs to no team is everybody's. */
@Component
@Transactional(readOnly = true)
class SeenTeams implements RecordScope {

    private final TeamRows teams;
    private final RosterRows rosters;
    private final PlantScope scope;

    SeenTeams(TeamRows teams, RosterRows rosters, PlantScope scope) {
        this.teams = teams;
        this.rosters = rosters;
        this.scope = scope;
    }

    @Override
    public String entity() {
        return RosterKeeping.ENTITY;
    }

    /** The code is a team's, or that of a person, whose duties are told with their team's. */
    @Override
    public void requireSeen(String code) {
        require(code);
        if (scope.places().isPresent()) {
            rosters.teamOf(code).ifPresent(this::require);
        }
    }

    /** The teams that belong elsewhere. */
    Set<String> outside() {
        Set<String> places = scope.outside();
        return places.isEmpty() ? Set.of() : Set.copyOf(teams.codesAt(places));
    }

    /** The persons of these teams. */
    Set<String> personsOutside() {
        Set<String> others = outside();
        return others.isEmpty() ? Set.of() : Set.copyOf(rosters.personsIn(others));
    }

    /** @throws io.takt.shared.OutsideScope if the team belongs elsewhere */
    void require(@Nullable String team) {
        if (team != null && scope.places().isPresent()) {
            teams.find(team).ifPresent(found -> scope.requireWithin(found.place()));
        }
    }

    /** @throws io.takt.shared.OutsideScope if one of them belongs to a team elsewhere */
    void require(Collection<Member> members) {
        List<String> all = members.stream().map(Member::team).filter(team -> team != null).distinct().toList();
        all.forEach(this::require);
    }
}
