package io.takt.definition.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision on its way from the request for review into force.
 *
 * @param leader          which revision it goes along with; null if it goes by itself
 * @param processInstance its own process; null if it goes along
 * @param task            the engine's task that waits for a decision; null while there is none
 */
public record Approval(String entity, long revisionId, String code, String revision, String submittedBy, Instant submittedAt,
        @Nullable String leader, @Nullable String processInstance, @Nullable String task) {

    ApprovalKey key() {
        return new ApprovalKey(entity, code, revision);
    }

    /** What the leader is a revision of; null if it goes by itself. */
    public @Nullable String leaderCode() {
        return leader == null ? null : ApprovalKey.parse(leader).code();
    }

    /** What people call the leader; null if it goes by itself. */
    public @Nullable String leaderTitle() {
        return leader == null ? null : ApprovalKey.parse(leader).title();
    }
}
