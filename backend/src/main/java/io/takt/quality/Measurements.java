package io.takt.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured and seen at units. */
public interface Measurements {

    List<Measurement> measured(String unit);

    List<Look> looks(String unit);

    /** What was measured at several units. */
    List<Measurement> measured(Collection<String> units);

    /** What was seen at several units. */
    List<Look> looks(Collection<String> units);

    /** What was measured by several jobs. */
    List<Measurement> measuredBy(Collection<String> jobs);

    /** What was seen at the end of several jobs. */
    List<Look> looksAfter(Collection<String> jobs);

    /** What people call the defects of the catalogue, by their codes. */
    Map<String, String> defectNames(Locale language);

    /** A person's look at a unit; one that has not passed names its defect. */
    record Look(String unit, String job, boolean passed, @Nullable String defect, String person, Instant at) {
    }

    /**
     * One judged value; {@code judgement} is BELOW, WITHIN or ABOVE its limits, or UNKNOWN.
     *
     * @param value         null if nobody knows it
     * @param unknownReason why it is not known, in a person's words; null if it is
     */
    record Measurement(String unit, String job, String characteristic, String name, @Nullable BigDecimal value, String unitOfMeasure,
            @Nullable BigDecimal lower, @Nullable BigDecimal upper, Judgement judgement, @Nullable String equipment,
            @Nullable Long decision, @Nullable String unknownReason, Instant at) {
    }

    /** Where a value lies; of what is not known nobody says that it is within. */
    enum Judgement { BELOW, WITHIN, ABOVE, UNKNOWN }
}
