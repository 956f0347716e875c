package io.takt.personnel;

import io.takt.shared.InvalidInput;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of a roster, from the first to the last, as many as can be asked for at once. */
record DaySpan(LocalDate first, LocalDate last) {

    static final int MOST_DAYS = 400;

    /** The days from the one to the other and those around them that have a part in a rest. */
    static DaySpan around(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        return new DaySpan(first.minusDays(DutyTimes.DAYS_AROUND), (first.equals(one) ? other : one).plusDays(DutyTimes.DAYS_AROUND));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean fits() {
        return Days.known(first) && Days.known(last) && !last.isBefore(first) && ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
    }

    /** @throws InvalidInput if there is no day in it, or too many are */
    DaySpan required() {
        if (!fits()) {
            throw InvalidInput.at("/to", "personnel.daysUnfit", MOST_DAYS);
        }
        return this;
    }
}
