package io.takt.personnel;

import io.takt.personnel.domain.Rest.Pair;
import java.time.LocalDate;

/**
 * Somebody rests less than eleven hours between two shifts.
 *
 * @param who  the team's or the person's code
 * @param day  the day of the second shift
 * @param rest hours and minutes, in minutes
 */
public record ShortRest(String who, LocalDate day, String before, String shift, long rest) {

    boolean sameShifts(ShortRest other) {
        return day.equals(other.day) && before.equals(other.before) && shift.equals(other.shift);
    }

    static ShortRest of(String who, Pair pair) {
        return new ShortRest(who, pair.second().day(), pair.first().shift(), pair.second().shift(), pair.rest().toMinutes());
    }
}
