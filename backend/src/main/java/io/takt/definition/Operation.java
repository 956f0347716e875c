package io.takt.definition;

import io.takt.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a routing revision.
 *
 * @param elementId    the call activity that runs it, {@code op_10}; never changes
 * @param number       what people call it, {@code 10}
 * @param form         the form a person fills, {@code load}, {@code store} or {@code generic}; null for a machine's
 * @param setupSeconds planned set-up time
 * @param runSeconds   planned time per piece, or per load where more than one goes in
 * @param waitLimit    how long a machine's answer may take, as ISO-8601 duration of plant time
 * @param look         whether a person looks at the pieces at its end
 * @param loadCapacity how many pieces one cycle takes
 */
public record Operation(long id, long routingRevision, String elementId, String number, String nameZh, String nameEn,
        String workUnit, Mode mode, @Nullable String form, @Nullable String program, @Nullable String setupFamily,
        int setupSeconds, int runSeconds, String waitLimit, boolean look, int loadCapacity) implements Named {

    /** Who does it. */
    public enum Mode { PERSON, MACHINE }
}
