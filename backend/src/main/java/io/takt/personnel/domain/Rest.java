package io.takt.personnel.domain;

import io.takt.plant.ShiftInstance;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What lies between the shifts of one person or team. */
public final class Rest {

    /** As long as people shall rest between two shifts. */
    public static final Duration ENOUGH = Duration.ofHours(11);

    private final List<ShiftInstance> shifts;

    public Rest(List<ShiftInstance> shifts) {
        this.shifts = shifts.stream().sorted(Comparator.comparing(ShiftInstance::from).thenComparing(ShiftInstance::to)).toList();
    }

    /** The pairs of which the second begins before the first has ended. */
    public List<Pair> overlaps() {
        return pairs().filter(pair -> pair.rest().isNegative()).toList();
    }

    /** The pairs between which there is less rest than there shall be, but some or none. */
    public List<Pair> tooShort() {
        return pairs().filter(pair -> !pair.rest().isNegative() && pair.rest().compareTo(ENOUGH) < 0).toList();
    }

    private Stream<Pair> pairs() {
        return IntStream.range(1, shifts.size()).mapToObj(next -> new Pair(shifts.get(next - 1), shifts.get(next)));
    }

    /** Two shifts that follow each other. */
    public record Pair(ShiftInstance first, ShiftInstance second) {

        public Duration rest() {
            return Duration.between(first.to(), second.from());
        }
    }
}
