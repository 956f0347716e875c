package io.takt.security;

import io.takt.shared.FieldFaults;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an account is, apart from how its owner proves to be it; checked. */
record AccountProfile(String displayName, List<String> roles, List<String> places, @Nullable LocalDate validUntil,
        @Nullable String studentClass, @Nullable String template) {

    static AccountProfile of(String displayName, List<String> roles) {
        return new AccountProfile(displayName, roles, List.of(), null, null, null);
    }

    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>(Map.of("displayName", displayName, "roles", roles));
        if (!places.isEmpty()) {
            told.put("places", places);
        }
        told.put("validUntil", Objects.toString(validUntil, null));
        told.put("studentClass", studentClass);
        told.put("template", template);
        told.values().removeIf(Objects::isNull);
        return told;
    }
}
