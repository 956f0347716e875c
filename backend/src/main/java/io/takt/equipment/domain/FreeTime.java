package io.takt.equipment.domain;

import io.takt.plant.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is left of the time in which somebody works once a machine is closed for some of it. */
public final class FreeTime {

    private FreeTime() {
    }

    /**
     * @param worked in any order; those of several crews may overlap
     * @param closed in order and apart from each other
     * @return in order and apart from each other: what crews hand over without a gap is one
     */
    public static List<TimeSpan> of(List<TimeSpan> worked, List<TimeSpan> closed) {
        return joined(worked).stream().flatMap(span -> span.without(closed).stream())
                .filter(span -> span.from().isBefore(span.to())).toList();
    }

    private static List<TimeSpan> joined(List<TimeSpan> spans) {
        List<TimeSpan> joined = new ArrayList<>();
        for (TimeSpan span : spans.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
            TimeSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.to().isBefore(span.from())) {
                joined.add(span);
            } else {
                joined.set(joined.size() - 1, new TimeSpan(last.from(), later(last.to(), span.to())));
            }
        }
        return joined;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
