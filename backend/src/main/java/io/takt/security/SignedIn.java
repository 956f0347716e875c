package io.takt.security;

import io.takt.shared.Named;
import java.util.List;

/**
 * Who is signed in and what they may do, as a browser needs to know it.
 *
 * @param passwordToBeChanged whether they must choose a password of their own before anything else
 */
public record SignedIn(String userName, String displayName, boolean passwordToBeChanged, List<RoleName> roles,
        List<String> permissions) {

    /** A role and its names. */
    public record RoleName(String code, String en, String zh) implements Named {

        @Override
        public String nameEn() {
            return en;
        }

        @Override
        public String nameZh() {
            return zh;
        }
    }
}
