package io.takt.personnel.web;

import io.takt.personnel.Expiry;
import io.takt.personnel.HeldQualification.State;
import io.takt.personnel.Skills;
import io.takt.personnel.Skills.Due;
import io.takt.personnel.Skills.Line;
import io.takt.personnel.Skills.Skill;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people can do, and what of it ends when. */
@RestController
@RequestMapping("/api/personnel/skills")
class SkillController {

    private final Skills skills;

    SkillController(Skills skills) {
        this.skills = skills;
    }

    @GetMapping
    Page<LineItem> matrix(ListQuery query) {
        return skills.matrix(query).map(LineItem::of);
    }

    @GetMapping("/expiring")
    Page<DueItem> expiring(ListQuery query) {
        return skills.expiring(query).map(DueItem::of);
    }

    /** What the columns and filters of both are called. */
    @GetMapping("/names")
    Names names() {
        return new Names(skills.qualifications().stream()
                .map(type -> new TypeName(type.code(), type.nameZh(), type.nameEn(), type.levelsZh(), type.levelsEn())).toList(),
                skills.teams().stream().map(team -> new TeamName(team.code(), team.nameZh(), team.nameEn())).toList());
    }

    record LineItem(String id, String code, String nameZh, String nameEn, @Nullable String team, List<Skill> skills) {

        static LineItem of(Line line) {
            return new LineItem(line.person().code(), line.person().code(), line.person().nameZh(), line.person().nameEn(),
                    line.person().team(), line.skills());
        }
    }

    record DueItem(long id, String person, String personNameZh, String personNameEn, @Nullable String team, String qualification,
            String qualificationNameZh, String qualificationNameEn, @Nullable String levelsZh, @Nullable String levelsEn,
            @Nullable Integer level, LocalDate expiresOn, State state, long daysLeft) {

        static DueItem of(Due due) {
            Expiry expiry = due.expiry();
            return new DueItem(expiry.id(), expiry.person(), expiry.personNameZh(), expiry.personNameEn(), expiry.team(),
                    expiry.qualification(), expiry.qualificationNameZh(), expiry.qualificationNameEn(), expiry.levelsZh(),
                    expiry.levelsEn(), expiry.level(), expiry.expiresOn(), due.state(), due.daysLeft());
        }
    }

    record Names(List<TypeName> qualifications, List<TeamName> teams) {
    }

    record TypeName(String code, String nameZh, String nameEn, @Nullable String levelsZh, @Nullable String levelsEn) {
    }

    record TeamName(String code, String nameZh, String nameEn) {
    }
}
