package io.takt.definition.revision;

import io.takt.shared.Lifecycle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One revision of something that people write, review and put in force. Once it has left draft, its rows never change. */
public interface Revision {

    long id();

    /** What kind of thing it is a revision of, as the audit trail calls it, such as {@code definition.routing-revision}. */
    String entity();

    /** What it is a revision of. */
    String code();

    String revision();

    Lifecycle state();

    int version();

    /** Who began it: an account's name. */
    String author();

    /** Who approved it; null until somebody has. */
    @Nullable String approvedBy();

    /** Since when it is or was in force, or from when it shall be, in plant time. */
    @Nullable Instant effectiveFrom();

    /** As people call it, and as the audit trail keeps it: code and revision. */
    default String title() {
        return code() + " " + revision();
    }
}
