package io.takt.personnel;

import io.takt.administration.spi.FactList;
import io.takt.administration.spi.Refers;
import io.takt.personnel.RosterList.PublishedFrom;
import io.takt.personnel.domain.RosterRows;
import io.takt.plant.WorkCalendar;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the rosters of teams are published from, as a sheet beside that of the teams. What was published stays; a row publishes more. */
@Component
class RosterList implements FactList<PublishedFrom> {

    private final Rosters rosters;
    private final RosterRows rows;

    RosterList(Rosters rosters, RosterRows rows) {
        this.rosters = rosters;
        this.rows = rows;
    }

    /** The team works as a crew of a calendar, from a day to a day; both are included. */
    record PublishedFrom(@Refers(WorkCalendar.ENTITY) String calendar, String crew, LocalDate from, LocalDate to) {

        private static PublishedFrom of(TeamRoster roster) {
            return new PublishedFrom(roster.calendar(), roster.crew(), roster.from(), roster.to());
        }

        private WantedRoster of(String team) {
            return new WantedRoster(team, calendar, crew, from, to, null);
        }
    }

    @Override
    public String entity() {
        return Team.ENTITY;
    }

    @Override
    public String component() {
        return "rosters";
    }

    @Override
    public Class<PublishedFrom> type() {
        return PublishedFrom.class;
    }

    /** What was published once more from the same counts once. */
    @Override
    public Map<String, List<PublishedFrom>> of(Collection<String> teams) {
        return teams.isEmpty() ? Map.of() : rows.rosters(teams).stream().collect(Collectors.groupingBy(TeamRoster::team,
                Collectors.mapping(PublishedFrom::of, Collectors.collectingAndThen(Collectors.toList(), all -> all.stream().distinct().toList()))));
    }

    @Override
    public boolean isSaid(PublishedFrom known, PublishedFrom row) {
        return known.equals(row);
    }

    @Override
    public void add(String team, PublishedFrom row) {
        try {
            rosters.publishAsGiven(row.of(team));
        } catch (NotFound unknown) {
            throw InvalidInput.at("/calendar", unknown.code(), unknown.arguments());
        }
    }

    @Override
    public void takeBack(String team, PublishedFrom row) {
        rosters.takeBack(row.of(team));
    }
}
