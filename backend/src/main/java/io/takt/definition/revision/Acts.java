package io.takt.definition.revision;

import io.takt.shared.DomainException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which acts belong to a revision's state, and what stands in the way of each. */
final class Acts {

    private final RevisionKeeping keeping;
    private final String entity;

    Acts(RevisionKeeping keeping, String entity) {
        this.keeping = keeping;
        this.entity = entity;
    }

    List<Act> of(Revision revision) {
        return switch (revision.state()) {
            case DRAFT -> List.of(writing("change"), writing("submit"), writing("delete"));
            case IN_REVIEW -> List.of(deciding("approve", revision, true), deciding("reject", revision, false), withdrawing(revision));
            case PENDING_EFFECTIVE -> List.of(deciding("put-in-force", revision, true), deciding("make-obsolete", revision, false));
            case EFFECTIVE, SUPERSEDED -> List.of(deciding("make-obsolete", revision, false));
            case APPROVED, OBSOLETE -> List.of();
        };
    }

    private Act writing(String name) {
        return keeping.mayEdit(entity) ? Act.possible(name) : new Act(name, "definition.needsEdit", List.of());
    }

    private Act withdrawing(Revision revision) {
        return keeping.mayEdit(entity) ? asked("withdraw", () -> keeping.approvals().requireOwn(revision)) : writing("withdraw");
    }

    private Act deciding(String name, Revision revision, boolean byAnother) {
        if (!keeping.mayApprove()) {
            return new Act(name, "definition.needsApprove", List.of());
        }
        return asked(name, () -> {
            keeping.approvals().requireOwn(revision);
            if (byAnother) {
                keeping.approvals().requireAnother(revision);
            }
        });
    }

    private static Act asked(String name, Runnable question) {
        try {
            question.run();
            return Act.possible(name);
        } catch (DomainException refused) {
            List<String> arguments = new ArrayList<>();
            Arrays.stream(refused.arguments()).map(String::valueOf).forEach(arguments::add);
            return new Act(name, refused.code(), arguments);
        }
    }
}
