package io.takt.workflow.publication;

import io.takt.shared.Lifecycle;
import io.takt.workflow.ModelDraft;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One revision of a model as it is kept. The text never changes; the state does. */
public record StoredRevision(long id, String key, int number, Lifecycle state, Origin origin, String checksum,
        String text, String author, @Nullable String approver, Instant createdAt, @Nullable Instant effectiveAt,
        String difference, int version) {

    /** Where a text came from. */
    public enum Origin { SHIPPED, PLANT, GENERATED }

    StoredRevision as(Lifecycle next) {
        return new StoredRevision(id, key, number, next, origin, checksum, text, author, approver, createdAt,
                effectiveAt, difference, version);
    }

    StoredRevision effective(String approvedBy, Instant when) {
        return new StoredRevision(id, key, number, Lifecycle.EFFECTIVE, origin, checksum, text, author, approvedBy,
                createdAt, when, difference, version);
    }

    ModelDraft draft() {
        return new ModelDraft(id, key, number, state, author, approver, createdAt, difference, version);
    }
}
