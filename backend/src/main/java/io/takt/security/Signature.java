package io.takt.security;

import java.time.Instant;

/**
 * What a person has signed by giving the password again.
 *
 * @param signer   the account's name
 * @param meaning  what the signature stands for, such as {@code concession}
 * @param entity   what kind of thing was signed, such as {@code quality.nonconformance}
 * @param code     which one, as people call it
 * @param content  what the signer saw, word for word
 * @param hash     SHA-256 of the content, in hexadecimal digits
 */
public record Signature(String signer, String meaning, String entity, String code, String content, String hash, Instant plantAt,
        Instant systemAt) {
}
