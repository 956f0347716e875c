package io.takt.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that were measured and judged. */
public interface Measurements {

    List<Measurement> measured(String unit);

    /** One judged value; {@code judgement} is BELOW, WITHIN or ABOVE its limits. */
    record Measurement(String unit, String job, String characteristic, String name, BigDecimal value, String unitOfMeasure,
            @Nullable BigDecimal lower, @Nullable BigDecimal upper, Judgement judgement, @Nullable String equipment,
            @Nullable Long decision, Instant at) {
    }

    /** Where a value lies. */
    enum Judgement { BELOW, WITHIN, ABOVE }
}
