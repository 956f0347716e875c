package io.takt.definition.revision;

import io.takt.security.AuditTrail;
import io.takt.shared.LiveUpdates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells history and screens what became of a revision. */
@Component
class RevisionRecord {

    private final AuditTrail audit;
    private final LiveUpdates live;

    RevisionRecord(AuditTrail audit, LiveUpdates live) {
        this.audit = audit;
        this.live = live;
    }

    void added(Revision revision, Comparison content) {
        tell(revision, "added", content.before(), content.after());
    }

    /** What stands in a copy is what stands in its source at that moment. */
    void copied(Revision revision, Revision source) {
        tell(revision, "added", Map.of(), Map.of("copiedFrom", source.title()));
    }

    void changed(Revision revision, Comparison content) {
        if (!content.after().isEmpty() || !content.before().isEmpty()) {
            tell(revision, "changed", content.before(), content.after());
        }
    }

    void removed(Revision revision) {
        tell(revision, "removed", Map.of("state", revision.state().name()), Map.of());
    }

    /** A step of its life: from which state to which, and why. */
    void moved(Revision before, Revision after, String action, @Nullable String reason) {
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("state", after.state().name());
        if (after.effectiveFrom() != null && !after.effectiveFrom().equals(before.effectiveFrom())) {
            now.put("effectiveFrom", after.effectiveFrom().toString());
        }
        if (reason != null && !reason.isBlank()) {
            now.put("reason", reason.strip());
        }
        tell(after, action, Map.of("state", before.state().name()), now);
    }

    private void tell(Revision revision, String action, Map<String, ?> before, Map<String, ?> after) {
        audit.record(revision.entity(), revision.title(), action, before, after);
        live.changed(revision.entity(), revision.code());
    }
}
