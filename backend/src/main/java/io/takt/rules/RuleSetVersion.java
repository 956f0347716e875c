package io.takt.rules;

import io.takt.shared.Lifecycle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule set.
 *
 * @param checksum      SHA-256 of the text, in hexadecimal
 * @param effectiveFrom plant time at which it came into force; null before
 */
public record RuleSetVersion(long id, String ruleSet, Form form, int number, Lifecycle state, Origin origin,
        String checksum, String author, @Nullable String approver, Instant createdAt, @Nullable Instant effectiveFrom) {

    /** How the rules are written. */
    public enum Form { DMN, DRL }

    /** Whether the version came with the product or was written in the plant. */
    public enum Origin { SHIPPED, PLANT }
}
