package io.takt.personnel;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.personnel.domain.PersonRows;
import io.takt.personnel.domain.TeamRows;
import io.takt.plant.Plant;
import io.takt.plant.PlantScope;
import io.takt.shared.FieldFaults;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The teams of the plant. */
@Service
public class Teams extends MasterData<Team, WantedTeam> {

    private static final String PLACE = "plant.place";

    private final TeamRows rows;
    private final PersonRows persons;
    private final Plant plant;
    private final RecordKeeping keeping;
    private final PlantScope scope;

    Teams(TeamRows rows, PersonRows persons, Plant plant, RecordKeeping keeping, PlantScope scope) {
        super(Team.ENTITY, rows, keeping);
        this.rows = rows;
        this.persons = persons;
        this.plant = plant;
        this.keeping = keeping;
        this.scope = scope;
    }

    @Override
    protected ListQuery narrowed(ListQuery query) {
        return scope.narrow(query);
    }

    @Override
    protected void requireSeen(Team team) {
        scope.requireWithin(team.place());
    }

    @Override
    protected Set<String> filters() {
        return Set.of("place");
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("place", "leader");
    }

    @Override
    protected FieldFaults faults(WantedTeam wanted, @Nullable Team before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn())
                .given("/place", wanted.place());
        String place = wanted.place();
        if (place != null && (before == null || !place.equals(before.place()))) {
            faults.require(plant.findForNewWork(place).isPresent(), "/place", "personnel.placeUnknown", place);
        }
        String leader = wanted.leader();
        if (leader != null && (before == null || !leader.equals(before.leader()))) {
            faults.require(persons.findForNewWork(leader).isPresent(), "/leader", "personnel.personUnknown", leader);
        }
        return faults;
    }

    @Override
    protected void requireRestorable(Team archived) {
        plant.find(archived.place()).ifPresent(keeping::requireNotArchived);
        String leader = archived.leader();
        if (leader != null) {
            persons.keep(leader).ifPresent(keeping::requireNotArchived);
        }
    }

    @Override
    public List<Use> of(String entity, String code) {
        return PLACE.equals(entity) ? rows.usesOfPlace(code) : super.of(entity, code);
    }
}
