package io.takt.workflow.camunda;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Process variables are ids and small facts: no objects, no documents. */
final class Scalars {

    private static final int LONGEST = 2000;

    private Scalars() {
    }

    static Map<String, Object> checked(Map<String, Object> variables) {
        Map<String, Object> checked = new HashMap<>();
        variables.forEach((name, value) -> checked.put(name, checked(name, value)));
        return checked;
    }

    static @Nullable Object checked(String name, @Nullable Object value) {
        boolean scalar = value == null || value instanceof Number || value instanceof Boolean
                || value instanceof String text && text.length() <= LONGEST;
        if (!scalar) {
            throw new IllegalArgumentException(
                    "variable " + name + " is no small scalar: " + value.getClass().getName());
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value;
    }
}
