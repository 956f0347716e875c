package io.takt.definition;

import io.takt.shared.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a routing revision.
 *
 * @param elementId    the call activity that runs it, {@code op_10}; never changes
 * @param number       what people call it, {@code 10}
 * @param form         the form a person fills, such as {@code load}, {@code kit} or {@code store}; null for a machine's
 * @param setupSeconds planned set-up time
 * @param runSeconds   planned time per piece, or per load where more than one goes in
 * @param waitLimit    how long a machine's answer may take, as ISO-8601 duration of plant time
 * @param look         whether a person looks at the pieces at its end
 * @param loadCapacity how many pieces one cycle takes
 */
public record Operation(long id, long routingRevision, String elementId, String number, String nameZh, String nameEn,
        String workUnit, Mode mode, @Nullable String form, @Nullable String program, @Nullable String setupFamily,
        int setupSeconds, int runSeconds, String waitLimit, boolean look, int loadCapacity) implements Named {

    /** How long it is planned to take for pieces, load by load. */
    public Duration plannedFor(BigDecimal pieces) {
        BigDecimal loads = pieces.divide(BigDecimal.valueOf(Math.max(1, loadCapacity)), 0, RoundingMode.CEILING);
        return Duration.ofSeconds(setupSeconds + loads.longValueExact() * runSeconds);
    }

    /** Who does it. */
    public enum Mode {

        /** A person, with the form. */
        PERSON,
        /** A machine, cycle by cycle. */
        MACHINE,
        /** A machine, once a person has signed on who stays with it. */
        ATTENDED,
        /** Nobody: the lot's box is moved into store. */
        TRANSPORT;

        /** Whether a machine's cycles do the work. */
        public boolean isByMachine() {
            return this == MACHINE || this == ATTENDED;
        }
    }
}
