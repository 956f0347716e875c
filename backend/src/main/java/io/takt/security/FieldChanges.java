package io.takt.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The fields in which two versions of a record differ, as the audit trail keeps them. */
record FieldChanges(Map<String, Object> before, Map<String, Object> after) {

    static FieldChanges between(Map<String, ?> before, Map<String, ?> after) {
        Map<String, Object> old = new LinkedHashMap<>();
        Map<String, Object> now = new LinkedHashMap<>();
        before.forEach((field, value) -> {
            if (!Objects.equals(value, after.get(field))) {
                old.put(field, value);
                now.put(field, after.get(field));
            }
        });
        return new FieldChanges(old, now);
    }

    boolean isEmpty() {
        return after.isEmpty();
    }
}
