package io.takt.plant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One real shift of one crew.
 *
 * @param day    the production day: the local date on which the shift starts, also of what it works behind midnight
 * @param shift  the shift's code
 * @param crew   the crew's letter in the pattern
 * @param breaks in order, inside of it
 */
public record ShiftInstance(LocalDate day, String shift, String crew, Instant from, Instant to, List<TimeSpan> breaks) {

    public ShiftInstance {
        breaks = List.copyOf(breaks);
    }

    public TimeSpan span() {
        return new TimeSpan(from, to);
    }

    /** The parts of it in which people work. */
    public List<TimeSpan> work() {
        return span().without(breaks);
    }

    /** The part of it that lies in the interval; empty if none does. */
    public Optional<ShiftInstance> within(TimeSpan interval) {
        return span().within(interval).map(part -> new ShiftInstance(day, shift, crew, part.from(), part.to(),
                breaks.stream().flatMap(pause -> pause.within(part).stream()).toList()));
    }
}
