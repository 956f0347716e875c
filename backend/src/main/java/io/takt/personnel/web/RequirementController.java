package io.takt.personnel.web;

import io.takt.personnel.SkillRequirement;
import io.takt.personnel.SkillRequirements;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a qualification is needed. */
@RestController
@RequestMapping("/api/personnel/qualifications/{qualification}/requirements")
class RequirementController {

    private final SkillRequirements requirements;

    RequirementController(SkillRequirements requirements) {
        this.requirements = requirements;
    }

    @GetMapping
    List<SkillRequirement> list(@PathVariable String qualification) {
        return requirements.of(qualification);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<SkillRequirement> require(@PathVariable String qualification, @RequestBody Need need) {
        requirements.require(qualification, need.workUnit(), need.level());
        return list(qualification);
    }

    @PostMapping("/{workUnit}/release")
    List<SkillRequirement> release(@PathVariable String qualification, @PathVariable String workUnit) {
        requirements.release(qualification, workUnit);
        return list(qualification);
    }

    record Need(@Nullable String workUnit, @Nullable Integer level) {
    }
}
