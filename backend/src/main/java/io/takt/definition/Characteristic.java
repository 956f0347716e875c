package io.takt.definition;

import io.takt.shared.Named;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is inspected at an operation.
 *
 * @param tag   the device's tag that brings its value; null for an attribute that a person judges
 * @param lower the lowest good value; null for none
 * @param upper the highest good value; null for none
 * @param key   whether the customer watches it
 */
public record Characteristic(long id, long routingRevision, String elementId, String code, String nameZh, String nameEn,
        @Nullable String tag, @Nullable BigDecimal nominal, @Nullable BigDecimal lower, @Nullable BigDecimal upper,
        @Nullable String unit, boolean key) implements Named {
}
