package io.takt.personnel;

import io.takt.administration.spi.Refers;
import io.takt.administration.spi.WholeList;
import io.takt.personnel.RequirementList.NeededAt;
import io.takt.personnel.domain.RequirementRows;
import io.takt.plant.Place;
import io.takt.plant.PlantScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which work units need a qualification, as a sheet beside that of the qualifications. */
@Component
class RequirementList implements WholeList<NeededAt> {

    private final SkillRequirements requirements;
    private final RequirementRows rows;
    private final PlantScope scope;

    RequirementList(SkillRequirements requirements, RequirementRows rows, PlantScope scope) {
        this.requirements = requirements;
        this.rows = rows;
        this.scope = scope;
    }

    /** Whoever begins work there must have it, at this level at least; null for any. */
    record NeededAt(@Refers(Place.ENTITY) String workUnit, @Nullable Integer level) {
    }

    @Override
    public String entity() {
        return QualificationType.ENTITY;
    }

    @Override
    public String component() {
        return "requirements";
    }

    @Override
    public Class<NeededAt> type() {
        return NeededAt.class;
    }

    /** What is needed elsewhere is no part of the list for whoever is bound to places, and stays when they change it. */
    @Override
    public Map<String, List<NeededAt>> of(Collection<String> qualifications) {
        return qualifications.isEmpty() ? Map.of() : rows.ofAll(qualifications).stream().filter(said -> scope.covers(said.workUnit()))
                .collect(Collectors.groupingBy(SkillRequirement::qualification,
                        Collectors.mapping(said -> new NeededAt(said.workUnit(), said.level()), Collectors.toList())));
    }

    @Override
    public void put(String qualification, NeededAt row) {
        requirements.require(qualification, row.workUnit(), row.level());
    }

    @Override
    public void remove(String qualification, NeededAt row) {
        requirements.release(qualification, row.workUnit());
    }
}
