package io.takt.definition.revision;

import io.takt.security.Permissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public record Waiting(String entity, String code, String revision, int version, String submittedBy, Instant submittedAt,
            List<String> along, boolean own) {
    }

    /** The one that waits longest first. Needs {@code definition.read}. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        permissions.require("definition.read");
        Map<ApprovalKey, Integer> versions = kinds.all().<Revision>flatMap(kind -> kind.inReview().stream())
                .collect(Collectors.toMap(ApprovalKey::of, Revision::version));
        Map<String, List<Approval>> along = approvals.allAlong().stream().filter(led -> versions.containsKey(led.key()))
                .collect(Collectors.groupingBy(led -> String.valueOf(led.leader())));
        Set<ApprovalKey> own = approvals.written();
        return approvals.awaited().stream().filter(approval -> versions.containsKey(approval.key()))
                .map(approval -> waiting(approval, versions.get(approval.key()), along.getOrDefault(approval.key().text(), List.of()), own))
                .toList();
    }

    private static Waiting waiting(Approval approval, int version, List<Approval> along, Set<ApprovalKey> own) {
        return new Waiting(approval.entity(), approval.code(), approval.revision(), version, approval.submittedBy(), approval.submittedAt(),
                along.stream().map(led -> led.key().title()).toList(),
                Stream.concat(Stream.of(approval), along.stream()).anyMatch(one -> own.contains(one.key())));
    }
}
