package io.takt.personnel.domain;

import io.takt.personnel.SkillRequirement;
import io.takt.shared.Use;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The rows of what work units need. */
public interface RequirementRows {

    /** Qualifications that are needed somewhere and that nobody has on a day, by code. */
    List<String> heldByNobody(LocalDate day);

    List<SkillRequirement> ofQualification(String qualification);

    /** Those of some qualifications. */
    List<SkillRequirement> ofAll(Collection<String> qualifications);

    List<SkillRequirement> ofWorkUnit(String workUnit);

    /** Adds what is needed, or changes its level. */
    void put(SkillRequirement requirement);

    void remove(SkillRequirement requirement);

    List<Use> usesOfPlace(String place);
}
