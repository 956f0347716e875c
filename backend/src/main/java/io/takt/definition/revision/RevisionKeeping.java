package io.takt.definition.revision;

import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.Lifecycle;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import io.takt.shared.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What every kind of revision asks and tells: who may, who was faster, in which state, and what is known of it. */
@Component
public class RevisionKeeping {

    static final int LONGEST_REVISION = 16;
    private static final Duration FARTHEST = Duration.ofDays(3660);
    private static final String APPROVE = "definition.approve";

    private final Permissions permissions;
    private final Approvals approvals;
    private final RevisionRecord record;
    private final RevisionUses uses;
    private final RevisedKinds kinds;
    private final PlantTime time;

    RevisionKeeping(Permissions permissions, Approvals approvals, RevisionRecord record, RevisionUses uses, RevisedKinds kinds, PlantTime time) {
        this.permissions = permissions;
        this.approvals = approvals;
        this.record = record;
        this.uses = uses;
        this.kinds = kinds;
        this.time = time;
    }

    Approvals approvals() {
        return approvals;
    }

    RevisionRecord record() {
        return record;
    }

    RevisionUses uses() {
        return uses;
    }

    RevisedKinds kinds() {
        return kinds;
    }

    PlantClock clock() {
        return time.clock();
    }

    PlantTime time() {
        return time;
    }

    /** What reading and writing a kind needs is what its module's records need. */
    void requireReading(String entity) {
        permissions.requireReading(entity);
    }

    void requireEditing(String entity) {
        permissions.requireEditing(entity);
    }

    void requireApproving() {
        permissions.require(APPROVE);
    }

    boolean mayApprove() {
        return permissions.has(APPROVE);
    }

    boolean mayEdit(String entity) {
        return permissions.has(entity.replaceFirst("\\..*", ".edit"));
    }

    /** @throws InvalidInput if somebody else has given the revision away, be it in this moment */
    void insert(String title, Runnable row) {
        try {
            row.run();
        } catch (DuplicateKeyException taken) {
            throw InvalidInput.at("/revision", "definition.revisionTaken", title);
        }
    }

    /** @throws ConcurrentChange if the revision is no longer as it was read */
    void requireUnchanged(Revision revision, Version read) {
        if (revision.version() != read.number()) {
            throw new ConcurrentChange("definition.revisionChanged", revision.title());
        }
    }

    /** @throws Refused if the revision is in none of these states */
    void requireState(Revision revision, String refusal, Lifecycle... states) {
        if (!Arrays.asList(states).contains(revision.state())) {
            throw new Refused(refusal, revision.title());
        }
    }

    static String reason(@Nullable String reason) {
        new FieldFaults().reason("/reason", reason).refuse();
        return String.valueOf(reason);
    }

    /** The day from which something shall be in force, which lies ahead; null for at once. */
    static @Nullable Instant day(@Nullable Instant from, Instant now) {
        new FieldFaults().require(from == null || from.isAfter(now), "/from", "definition.dayOver")
                .require(from == null || from.isBefore(now.plus(FARTHEST)), "/from", "definition.dayTooFar").refuse();
        return from;
    }

    static @Nullable String note(@Nullable String note) {
        new FieldFaults().fits("/note", note, FieldFaults.LONGEST_REASON).refuse();
        return note;
    }
}
