package io.takt.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One account; it is never deleted once anybody came in by it, so that history keeps its names.
 *
 * @param passwordHash null until somebody has given it a first password
 * @param endsAt       from when on nobody comes in by it any more; null for never
 */
record AccountRow(long id, String userName, String displayName, @Nullable String passwordHash, boolean passwordToBeChanged,
        AccountState state, int failedSignIns, @Nullable Instant lockedUntil, boolean demo, @Nullable String pinHash,
        @Nullable LocalDate validUntil, @Nullable Instant endsAt, int version) {

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Whether its owner may come in, once they have proved to be it. */
    boolean isActive(Instant now) {
        return state == AccountState.ACTIVE && (endsAt == null || now.isBefore(endsAt));
    }

    boolean hasSecretsOf(AccountRow other) {
        return Objects.equals(passwordHash, other.passwordHash) && Objects.equals(pinHash, other.pinHash);
    }
}
