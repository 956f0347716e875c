package io.takt.personnel;

import io.takt.administration.spi.ReadinessCheck;
import io.takt.personnel.domain.PersonRows;
import io.takt.personnel.domain.RequirementRows;
import io.takt.plant.Plant;
import io.takt.shared.ListQuery;
import io.takt.shared.PlantClock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether there are people, and somebody for each qualification without which work is not begun. */
@Component
class PersonnelReadiness implements ReadinessCheck {

    private static final ListQuery ALL = new ListQuery(0, 1, "code", false, Map.of());

    private final PersonRows persons;
    private final RequirementRows requirements;
    private final Plant plant;
    private final PlantClock clock;

    PersonnelReadiness(PersonRows persons, RequirementRows requirements, Plant plant, PlantClock clock) {
        this.persons = persons;
        this.requirements = requirements;
        this.plant = plant;
        this.clock = clock;
    }

    @Override
    public List<Line> lines() {
        List<String> lacking = requirements.heldByNobody(clock.now().atZone(plant.timeZone()).toLocalDate());
        return List.of(Line.any("personnel.ready.persons", Step.PEOPLE, persons.count(ALL) > 0, "/persons", Person.ENTITY),
                Line.of("personnel.ready.qualified", Step.PEOPLE, lacking, "/skills", Person.ENTITY));
    }
}
