package io.takt.definition.revision;

import io.takt.security.Permissions;
import io.takt.shared.Lifecycle;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody's decision. */
@Service
public class Reviews {

    private final RevisedKinds kinds;
    private final Approvals approvals;
    private final Permissions permissions;

    Reviews(RevisedKinds kinds, Approvals approvals, Permissions permissions) {
        this.kinds = kinds;
        this.approvals = approvals;
        this.permissions = permissions;
    }

    /**
     * A revision that waits.
     *
     * @param along what is released together with it
     * @param own   whether the person who asks has written it or what goes along, and so may not decide
     */
    public record Waiting(String entity, String code, String revision, int version, Lifecycle state, String submittedBy, Instant submittedAt,
            List<String> along, boolean own) {
    }

    /** The one that waits longest first. Needs {@code definition.read}. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        permissions.require("definition.read");
        return approvals.awaited().stream().filter(approval -> kinds.get(approval.entity()).isSeen(approval.code(), approval.revision()))
                .map(this::waiting).toList();
    }

    private Waiting waiting(Approval approval) {
        Revision revision = kinds.get(approval.entity()).read(approval.code(), approval.revision());
        List<String> along = approvals.along(revision).stream().map(led -> led.code() + " " + led.revision()).toList();
        return new Waiting(approval.entity(), approval.code(), approval.revision(), revision.version(), revision.state(), approval.submittedBy(),
                approval.submittedAt(), along, approvals.involved(revision).contains(Approvals.actor()));
    }
}
