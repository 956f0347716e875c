package io.takt.security;

import io.takt.shared.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One account as administrators see it; it knows no password.
 *
 * @param places       the places of the plant that it is for; empty for the whole plant
 * @param validUntil   the last day on which its owner comes in; null for no end
 * @param studentClass the class of students that it belongs to; null for none
 * @param template     what it was made from; null for nothing
 * @param withPassword whether it was ever given one: without nobody comes in
 * @param badge        whether it has one, by which its owner signs in at a terminal with a PIN
 * @param lockedUntil  null unless it is locked now
 * @param lastSignInAt when its password was last given rightly
 */
public record Account(String code, String displayName, List<String> roles, List<String> places, @Nullable LocalDate validUntil,
        @Nullable String studentClass, @Nullable String template, AccountState state, boolean demo, boolean withPassword,
        boolean passwordToBeChanged, boolean badge, @Nullable Instant lockedUntil, @Nullable Instant lastSignInAt, int version) {

    /** What the audit trail calls it. */
    public static final String ENTITY = "security.account";

    /** What may be changed in it. */
    Map<String, ?> fields() {
        return Fields.of("displayName", displayName, "roles", roles, "places", places, "validUntil", Objects.toString(validUntil, null),
                "studentClass", studentClass, "template", template);
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    boolean isAdministrator() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    /** Who can always look after everything: an end or a place would leave the plant alone one day, and without a password nobody comes in. */
    boolean isLastingAdministrator() {
        return isActive() && withPassword && isAdministrator() && validUntil == null && places.isEmpty();
    }
}
