package io.takt.plant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A piece of time that did pass or will.
 *
 * @param from its first instant
 * @param to   the first instant behind it; never before {@code from}
 */
public record TimeSpan(Instant from, Instant to) {

    public TimeSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is behind " + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** What this and the other have in common; empty if that is no time at all. */
    public Optional<TimeSpan> within(TimeSpan other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = to.isBefore(other.to) ? to : other.to;
        return start.isBefore(end) ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }

    /** What is left of it without the others, which are in order and do not overlap. */
    public List<TimeSpan> without(List<TimeSpan> others) {
        List<TimeSpan> left = new ArrayList<>();
        Instant start = from;
        for (TimeSpan other : others) {
            new TimeSpan(start, to).within(new TimeSpan(Instant.MIN, other.from)).ifPresent(left::add);
            start = other.to.isAfter(start) ? other.to : start;
            if (!start.isBefore(to)) {
                return left;
            }
        }
        left.add(new TimeSpan(start, to));
        return left;
    }

    /** How long at least one of them lasts: what overlaps counts once. */
    public static Duration total(List<TimeSpan> spans) {
        Duration total = Duration.ZERO;
        Instant counted = Instant.MIN;
        for (TimeSpan span : spans.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
            Instant start = span.from.isAfter(counted) ? span.from : counted;
            if (start.isBefore(span.to)) {
                total = total.plus(Duration.between(start, span.to));
                counted = span.to;
            }
        }
        return total;
    }
}
