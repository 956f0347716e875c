package io.takt.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One account; it is never deleted, so that history keeps its names. */
record AccountRow(long id, String userName, String displayName, String passwordHash, boolean passwordToBeChanged, AccountState state,
        int failedSignIns, @Nullable Instant lockedUntil, boolean demo, @Nullable String pinHash, int version) {

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
