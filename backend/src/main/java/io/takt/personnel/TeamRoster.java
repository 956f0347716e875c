package io.takt.personnel;

import java.time.LocalDate;

/** What a team's roster was published from: it works as a crew of a calendar, from a day to a day, both included. */
public record TeamRoster(long id, String team, String calendar, String crew, LocalDate from, LocalDate to) {
}
