package io.takt.security;

import io.takt.shared.FieldFaults;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a password must be like. */
final class PasswordRules {

    static final int SHORTEST = 8;
    /** What the hash takes into account. */
    static final int MOST_BYTES = 72;

    private PasswordRules() {
    }

    static FieldFaults check(FieldFaults faults, String pointer, @Nullable String password) {
        if (password == null || password.isBlank()) {
            return faults.require(false, pointer, "shared.fieldMissing");
        }
        return faults.require(password.length() >= SHORTEST, pointer, "security.passwordTooShort", SHORTEST)
                .require(password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, pointer, "security.passwordTooLong", MOST_BYTES);
    }
}
