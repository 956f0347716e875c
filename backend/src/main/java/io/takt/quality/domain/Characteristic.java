package io.takt.quality.domain;

import io.takt.quality.Measurements.Judgement;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is measured at an operation.
 *
 * @param tag the name under which the gauge reports it
 * @param key whether the part's function hangs on it
 */
public record Characteristic(String code, String name, String tag, @Nullable BigDecimal lower, @Nullable BigDecimal upper,
        String unitOfMeasure, boolean key) {

    /** A value on a limit is within. */
    public Judgement judge(BigDecimal value) {
        if (lower != null && value.compareTo(lower) < 0) {
            return Judgement.BELOW;
        }
        return upper != null && value.compareTo(upper) > 0 ? Judgement.ABOVE : Judgement.WITHIN;
    }
}
