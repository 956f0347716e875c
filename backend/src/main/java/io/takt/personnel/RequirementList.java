package io.takt.personnel;

import io.takt.administration.spi.Refers;
import io.takt.administration.spi.WholeList;
import io.takt.personnel.RequirementList.NeededAt;
import io.takt.personnel.domain.RequirementRows;
import io.takt.plant.Place;
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

    RequirementList(SkillRequirements requirements, RequirementRows rows) {
        this.requirements = requirements;
        this.rows = rows;
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

    @Override
    public Map<String, List<NeededAt>> of(Collection<String> qualifications) {
        return qualifications.isEmpty() ? Map.of() : rows.ofAll(qualifications).stream().collect(Collectors.groupingBy(SkillRequirement::qualification,
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
