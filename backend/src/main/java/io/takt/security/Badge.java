package io.takt.security;

import io.takt.shared.Sha256;
import java.util.Locale;

/** The code on a person's badge, as scanners read it. */
record Badge(String code) {

    static final int LONGEST = 64;

    /**
     * What is kept of it, equal for what scanners write differently. Numbers of badges are short: whoever reads the database
     * finds them by trying. It is the PIN that protects.
     */
    String hash() {
        return Sha256.of(code.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "Badge[]";
    }
}
