package io.takt.definition.revision;

import io.takt.administration.spi.RecordUses;
import io.takt.shared.InUse;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What names a revision, asked of every module by the revision's title. */
@Component
class RevisionUses {

    private final ObjectProvider<RecordUses> knowing;

    RevisionUses(ObjectProvider<RecordUses> knowing) {
        this.knowing = knowing;
    }

    List<Use> of(Revision revision) {
        return knowing.orderedStream().flatMap(module -> module.of(revision.entity(), revision.title()).stream()).toList();
    }

    /** @throws InUse if anything still needs the revision */
    void requireNotNeeded(Revision revision) {
        require("definition.revisionUsed", revision, of(revision).stream().filter(Use::stillNeeded).toList());
    }

    /** @throws InUse if anything names the draft */
    void requireNotNamed(Revision revision) {
        require("definition.draftUsed", revision, of(revision));
    }

    private static void require(String refusal, Revision revision, List<Use> uses) {
        if (!uses.isEmpty()) {
            throw new InUse(refusal, revision.title(), uses);
        }
    }
}
