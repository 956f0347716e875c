package io.takt.security;

import java.util.List;

/** Who is signed in and what they may do, as a browser needs to know it. */
public record SignedIn(String userName, String displayName, List<RoleName> roles, List<String> permissions) {

    /** A role and its names. */
    public record RoleName(String code, String en, String zh) {
    }
}
