package io.takt.workflow;

import io.takt.shared.Lifecycle;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a model on the plant's own line, before or after its publication.
 *
 * @param difference element ids added, removed and changed against the version in force, one a line
 */
public record ModelDraft(long id, String key, int number, Lifecycle state, String author, @Nullable String approver,
        Instant createdAt, String difference, int version) {
}
