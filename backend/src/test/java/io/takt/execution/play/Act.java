package io.takt.execution.play;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Something that somebody or some machine does to an order, if it can be done just then.
 *
 * @param which chooses among what waits, and how it is done
 */
public record Act(Kind kind, int which) {

    /** What may be done. */
    public enum Kind {
        /** A person does a task that waits, in one of several ways. */
        TASK,
        /** A machine answers. */
        ANSWER,
        /** A machine answers with a bore that has to be reworked. */
        SMALL_BORE,
        /** A machine answers with a bore that a board has to look at. */
        LARGE_BORE,
        /** A machine says that it has failed. */
        NOT_OK,
        /** A machine answers twice. */
        TWICE,
        /** A machine is late, so that a person is asked. */
        LATE,
        /** Everything that goes on by itself has gone on. */
        SETTLE,
        SPLIT,
        CANCEL
    }

    /** Sequences in which work goes on most of the time. */
    public static Arbitrary<List<Act>> sequences(int longest) {
        Arbitrary<Kind> kinds = Arbitraries.frequency(Tuple.of(12, Kind.TASK), Tuple.of(14, Kind.ANSWER), Tuple.of(3, Kind.SMALL_BORE),
                Tuple.of(2, Kind.LARGE_BORE), Tuple.of(2, Kind.NOT_OK), Tuple.of(1, Kind.TWICE), Tuple.of(2, Kind.LATE),
                Tuple.of(6, Kind.SETTLE), Tuple.of(5, Kind.SPLIT), Tuple.of(1, Kind.CANCEL));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 30)).as(Act::new).list().ofMinSize(5).ofMaxSize(longest);
    }

    @Override
    public String toString() {
        return kind + " " + which;
    }
}
