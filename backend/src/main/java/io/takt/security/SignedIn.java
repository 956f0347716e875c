package io.takt.security;

import io.takt.shared.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in and what they may do, as a browser needs to know it.
 *
 * @param passwordToBeChanged whether they must choose a password of their own before anything else
 * @param places              the places of the plant that the account is for; empty for the whole plant
 * @param validUntil          the last day on which they come in; null for no end
 */
public record SignedIn(String userName, String displayName, boolean passwordToBeChanged, List<RoleName> roles,
        List<String> permissions, List<String> places, @Nullable LocalDate validUntil) {

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
