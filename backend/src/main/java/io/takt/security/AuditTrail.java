package io.takt.security;

import java.util.Map;

/** Who changed what: one row per change, written in the same transaction as the change. */
public interface AuditTrail {

    /**
     * @param entity what kind of thing was changed, such as {@code ordering.production-order}
     * @param code   which one, as people call it
     * @param action what was done, such as {@code release-requested}
     * @param before the changed fields' old values; empty for something new
     * @param after  their new values; empty for something removed
     */
    void record(String entity, String code, String action, Map<String, ?> before, Map<String, ?> after);
}
