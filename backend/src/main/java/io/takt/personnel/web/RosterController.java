package io.takt.personnel.web;

import io.takt.personnel.RosterDay;
import io.takt.personnel.RosterTeam;
import io.takt.personnel.Rosters;
import io.takt.personnel.Rosters.Proposal;
import io.takt.personnel.ShortRest;
import io.takt.personnel.WantedCorrection;
import io.takt.personnel.WantedRoster;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/personnel/roster")
class RosterController {

    private final Rosters rosters;

    RosterController(Rosters rosters) {
        this.rosters = rosters;
    }

    /** What is published of every team, from one day to another, both included. */
    @GetMapping
    List<RosterDay> between(@RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return rosters.between(from, to);
    }

    @GetMapping("/teams")
    List<RosterTeam> teams() {
        return rosters.teams();
    }

    @PostMapping("/preview")
    Proposal preview(@RequestBody WantedRoster wanted) {
        return rosters.preview(wanted);
    }

    @PostMapping
    Proposal publish(@RequestBody WantedRoster wanted) {
        return rosters.publish(wanted);
    }

    @PostMapping("/corrections")
    List<ShortRest> correct(@RequestBody WantedCorrection wanted) {
        return rosters.correct(wanted);
    }
}
