package io.takt.security;

import io.takt.shared.Fields;
import io.takt.shared.Named;
import java.util.List;
import java.util.Map;

/**
 * What a kind of person may do.
 *
 * @param permissions names and patterns, as {@link GrantedPermissions} reads them
 * @param holders     how many active accounts have it
 */
public record Role(String code, String nameZh, String nameEn, List<String> permissions, int holders, boolean archived, int version)
        implements Named {

    /** What the audit trail calls it. */
    public static final String ENTITY = "security.role";
    /** The role that may do everything, for ever. */
    public static final String ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";

    /** What may be changed in it. */
    Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "permissions", permissions);
    }
}
