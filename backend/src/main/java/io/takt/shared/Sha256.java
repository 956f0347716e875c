package io.takt.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as it is kept everywhere: in hexadecimal digits. What has one checksum is one thing. */
public final class Sha256 {

    private Sha256() {
    }

    public static String of(byte[] content) {
        return text(digest().digest(content));
    }

    public static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** For what is read piece by piece; {@link #of(MessageDigest)} ends it. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    public static String of(MessageDigest read) {
        return text(read.digest());
    }

    private static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
