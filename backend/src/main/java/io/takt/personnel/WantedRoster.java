package io.takt.personnel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team's roster as it shall be generated: the team works as a crew of a calendar, from a day to a day, both included.
 *
 * @param stand what {@link Rosters.Proposal#stand} said when the roster was looked at; needed to publish it
 */
public record WantedRoster(@Nullable String team, @Nullable String calendar, @Nullable String crew, @Nullable LocalDate from,
        @Nullable LocalDate to, @Nullable Long stand) {

    /** Whether it is what was published. */
    boolean isOf(TeamRoster roster) {
        return roster.team().equals(team) && roster.calendar().equals(calendar) && roster.crew().equals(crew) && roster.from().equals(from)
                && roster.to().equals(to);
    }
}
