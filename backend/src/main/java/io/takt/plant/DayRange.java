package io.takt.plant;

import io.takt.shared.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How much of a calendar can be asked for at once. */
final class DayRange {

    private static final int MOST_DAYS = 400;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private DayRange() {
    }

    /** The last day of a week that begins on the day; the day itself, where days are out of reach. */
    static LocalDate weekFrom(LocalDate first) {
        return first.isAfter(LAST) ? first : first.plusWeeks(1).minusDays(1);
    }

    static void require(LocalDate first, LocalDate last) {
        boolean known = !first.isBefore(FIRST) && !last.isAfter(LAST);
        if (!known || last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw InvalidInput.at("/to", "plant.intervalUnfit", MOST_DAYS);
        }
    }

    /** @param to a week later if it is null */
    static TimeSpan interval(Instant from, @Nullable Instant to) {
        if (!known(from)) {
            throw InvalidInput.at("/from", "plant.intervalUnfit", MOST_DAYS);
        }
        boolean known = to == null || known(to) && from.isBefore(to);
        TimeSpan interval = known ? new TimeSpan(from, to == null ? from.plus(WEEK) : to) : null;
        if (interval == null || interval.length().compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw InvalidInput.at("/to", "plant.intervalUnfit", MOST_DAYS);
        }
        return interval;
    }

    private static boolean known(Instant instant) {
        return !instant.isBefore(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant())
                && !instant.isAfter(LAST.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
