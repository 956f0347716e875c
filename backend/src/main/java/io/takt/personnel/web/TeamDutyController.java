package io.takt.personnel.web;

import io.takt.personnel.Duty;
import io.takt.personnel.Person;
import io.takt.personnel.TeamDuties;
import io.takt.personnel.TeamDuties.MemberToday;
import io.takt.personnel.TeamDuties.TeamToday;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TeamDutyController {

    private final TeamDuties duties;

    TeamDutyController(TeamDuties duties) {
        this.duties = duties;
    }

    /** The teams of a part of the plant, and who of them is to work today. */
    @GetMapping("/api/personnel/team-duties")
    Page<TeamItem> list(ListQuery query, Locale locale) {
        return duties.list(query).map(found -> TeamItem.of(found, locale));
    }

    /** A team with those who belong to it. */
    record TeamItem(String id, String code, String nameZh, String nameEn, String place, @Nullable String leader,
            @Nullable String leaderName, long size, long onDuty, List<MemberItem> members) {

        static TeamItem of(TeamToday found, Locale locale) {
            Person leader = found.leader();
            return new TeamItem(found.team().code(), found.team().code(), found.team().nameZh(), found.team().nameEn(), found.team().place(),
                    found.team().leader(), leader == null ? null : leader.name(locale), found.size(), found.onDuty(),
                    found.members().stream().map(member -> MemberItem.of(member, locale)).toList());
        }
    }

    /** A member of a team. */
    record MemberItem(String person, String name, List<TurnItem> duties) {

        static MemberItem of(MemberToday found, Locale locale) {
            return new MemberItem(found.person().code(), found.person().name(locale), found.duties().stream().map(TurnItem::of).toList());
        }
    }

    /** A shift of today. Whether somebody is absent is told, why is not. */
    record TurnItem(String shift, Duty.Origin origin, boolean absent) {

        static TurnItem of(Duty duty) {
            return new TurnItem(duty.shift(), duty.origin(), duty.absent() != null);
        }
    }
}
