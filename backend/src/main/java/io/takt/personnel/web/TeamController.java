package io.takt.personnel.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.personnel.Team;
import io.takt.personnel.Teams;
import io.takt.personnel.WantedTeam;
import io.takt.personnel.web.TeamController.TeamItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/personnel/teams")
class TeamController extends RecordEndpoints<Team, WantedTeam, TeamItem> {

    TeamController(Teams teams) {
        super(teams);
    }

    @Override
    protected TeamItem item(Team found, Locale locale) {
        return new TeamItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.place(), found.leader(), found.archived(),
                found.version());
    }

    record TeamItem(String id, String code, String nameZh, String nameEn, String place, @Nullable String leader, boolean archived,
            int version) {
    }
}
