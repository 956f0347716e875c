package io.takt.security;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One account as administrators see it; it knows no password.
 *
 * @param badge        whether it has one, by which its owner signs in at a terminal with a PIN
 * @param lockedUntil  null unless it is locked now
 * @param lastSignInAt when its password was last given rightly
 */
public record Account(String code, String displayName, List<String> roles, AccountState state, boolean demo,
        boolean passwordToBeChanged, boolean badge, @Nullable Instant lockedUntil, @Nullable Instant lastSignInAt, int version) {

    /** What the audit trail calls it. */
    public static final String ENTITY = "security.account";

    /** What may be changed in it. */
    Map<String, ?> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("displayName", displayName);
        fields.put("roles", roles);
        return fields;
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }
}
