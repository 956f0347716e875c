package io.takt.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What machines measured at the units of a job. */
public interface MeasuredUnits {

    /** Units whose values nobody has judged yet, with their job; they count as judged from now on. */
    Measured takeUnjudged(String job);

    /** A job and units that it has measured. */
    record Measured(Jobs.Job job, List<MeasuredUnit> units) {
    }

    /**
     * A unit's values from one cycle, or from a person.
     *
     * @param values  by tag name; every one of them was good when it was taken
     * @param unknown why a person does not know a value, by tag name
     */
    record MeasuredUnit(String unit, int slot, long cycle, @Nullable String equipment, Map<String, BigDecimal> values,
            Map<String, String> unknown, Instant at) {
    }
}
