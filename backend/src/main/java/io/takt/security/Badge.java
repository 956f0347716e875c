package io.takt.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The code on a person's badge, as scanners read it. */
record Badge(String code) {

    static final int LONGEST = 64;

    /**
     * What is kept of it, equal for what scanners write differently. Numbers of badges are short: whoever reads the database
     * finds them by trying. It is the PIN that protects.
     */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Badge[]";
    }
}
