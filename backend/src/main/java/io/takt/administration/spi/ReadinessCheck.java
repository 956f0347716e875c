package io.takt.administration.spi;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether one part of the product has all that the first order needs. */
public interface ReadinessCheck {

    /** What it has looked at, whether something is missing or not. */
    List<Line> lines();

    /** The parts of a plant in the order in which they are set up. */
    enum Step { PLANT, PEOPLE, MATERIAL, EQUIPMENT, PRODUCT, CONTROL, STOCK }

    /**
     * One thing that must be there.
     *
     * @param code     the message that says what; {@code <code>.why} says what it is for, {@code <code>.cure} what brings it where no
     *                 screen does
     * @param missing  how many are not there; 0 if all are
     * @param examples some of them: codes, or keys of messages
     * @param screen   where it is mended; null if it comes with the product
     * @param sheet    the kind of record that brings it as a file, where there is such a sheet; null if there is none
     */
    record Line(String code, Step step, int missing, List<String> examples, @Nullable String screen, @Nullable String sheet) {

        private static final int MOST_EXAMPLES = 5;

        public Line {
            examples = List.copyOf(examples);
        }

        public static Line of(String code, Step step, Collection<String> missing, String screen, @Nullable String sheet) {
            return new Line(code, step, missing.size(), missing.stream().limit(MOST_EXAMPLES).toList(), screen, sheet);
        }

        /** Something of which there must be one at least. */
        public static Line any(String code, Step step, boolean isThere, String screen, @Nullable String sheet) {
            return new Line(code, step, isThere ? 0 : 1, List.of(), screen, sheet);
        }

        /** Something that comes with the product, which no person adds. */
        public static Line shipped(String code, Step step, boolean isThere) {
            return new Line(code, step, isThere ? 0 : 1, List.of(), null, null);
        }
    }
}
