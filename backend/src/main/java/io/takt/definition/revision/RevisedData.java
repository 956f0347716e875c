package io.takt.definition.revision;

import static io.takt.shared.Lifecycle.APPROVED;
import static io.takt.shared.Lifecycle.DRAFT;
import static io.takt.shared.Lifecycle.EFFECTIVE;
import static io.takt.shared.Lifecycle.IN_REVIEW;
import static io.takt.shared.Lifecycle.OBSOLETE;
import static io.takt.shared.Lifecycle.PENDING_EFFECTIVE;
import static io.takt.shared.Lifecycle.SUPERSEDED;

import io.takt.definition.revision.Approvals.Decision;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.Refused;
import io.takt.shared.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with the revisions of one kind: write a draft, send it into review, approve it, put it in force, and make it
 * obsolete. A module extends it by what is its own: what stands in a revision and which values are right. Reading needs
 * {@code definition.read}, writing {@code definition.edit}, deciding {@code definition.approve}; nobody decides upon what they
 * have written. Every act locks all revisions of the object, so that two people at once do a thing once.
 *
 * @param <T> the revision
 * @param <W> what somebody wants to stand in it
 */
@Transactional
public abstract class RevisedData<T extends Revision, W> extends Drafts<T, W> {

    private static final String NOT_IN_REVIEW = "definition.notInReview";

    /** @param entity what the audit trail calls a revision of this kind, such as {@code definition.routing-revision} */
    protected RevisedData(String entity, RevisionRows<T, W> rows, RevisionKeeping keeping) {
        super(entity, rows, keeping);
    }

    /** Asks for a decision; from now on nobody changes what stands in it. */
    public T submit(String code, String revision, Version read, @Nullable String note) {
        return submit(code, revision, read, note, List.of());
    }

    /**
     * As {@link #submit(String, String, Version, String)}.
     *
     * @param along other drafts that go along, beside those that the draft itself names
     */
    public T submit(String code, String revision, Version read, @Nullable String note, List<@Nullable AlongDraft> along) {
        keeping().requireEditing(entity());
        String said = RevisionKeeping.note(note);
        T draft = lock(code, revision);
        keeping().requireUnchanged(draft, read);
        keeping().requireState(draft, NOT_A_DRAFT, DRAFT);
        requireWhole(draft);
        List<Revision> invited = asRead(invited(draft, along.stream().map(one -> one == null ? null : one.title()).toList()), along);
        keeping().approvals().start(draft);
        Stream.concat(together(draft).stream().filter(led -> led.state() == DRAFT), invited.stream())
                .forEach(led -> keeping().kinds().get(led.entity()).submitAlong(led, draft));
        return move(draft, IN_REVIEW, "submitted", said);
    }

    /** Nothing goes along that nobody has read. In the order of codes, so that two who take the same along never wait for each other. */
    private List<Revision> asRead(List<Revision> drafts, List<@Nullable AlongDraft> along) {
        FieldFaults faults = new FieldFaults();
        List<@Nullable Integer> versions = along.stream().map(one -> one == null ? null : one.version()).toList();
        for (int i = 0; i < versions.size(); i++) {
            faults.given("/along/" + i + "/version", versions.get(i));
        }
        faults.refuse();
        for (int i = 0; i < drafts.size(); i++) {
            keeping().requireUnchanged(drafts.get(i), new Version(Objects.requireNonNull(versions.get(i))));
        }
        return drafts.stream().sorted(Comparator.comparing(Revision::code)).toList();
    }

    /**
     * The drafts that somebody wants to send along with a draft, in the order of their titles.
     *
     * @throws InvalidInput naming each title that may not go along
     */
    protected List<Revision> invited(T draft, List<@Nullable String> titles) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            faults.add(new Fault("/along/" + i + "/title", "definition.goesNotAlong", String.valueOf(titles.get(i)), draft.title()));
        }
        refuse(new FieldFaults(), faults);
        return List.of();
    }

    protected void submitAlong(Revision led, Revision leader) {
        T draft = lock(led.code(), led.revision());
        keeping().requireUnchanged(draft, new Version(led.version()));
        keeping().requireState(draft, NOT_A_DRAFT, DRAFT);
        keeping().approvals().join(draft, leader);
        requireWhole(draft);
        move(draft, IN_REVIEW, "submitted", leader.title());
    }

    /** Whoever writes takes it back into draft. */
    public T withdraw(String code, String revision, Version read, @Nullable String reason) {
        keeping().requireEditing(entity());
        return giveBack(code, revision, read, "withdrawn", RevisionKeeping.reason(reason));
    }

    /** Whoever decides sends it back into draft. */
    public T reject(String code, String revision, Version read, @Nullable String reason) {
        keeping().requireApproving();
        return giveBack(code, revision, read, "rejected", RevisionKeeping.reason(reason));
    }

    private T giveBack(String code, String revision, Version read, String action, String reason) {
        T found = lock(code, revision);
        keeping().requireUnchanged(found, read);
        keeping().requireState(found, NOT_IN_REVIEW, IN_REVIEW);
        keeping().approvals().requireOwn(found);
        keeping().approvals().along(found).forEach(led -> keeping().kinds().get(led.entity()).giveBackAlong(led, action, reason));
        keeping().approvals().decide(found, Decision.RETURNED, null);
        return giveBack(found, action, reason);
    }

    protected void giveBackAlong(Approval led, String action, String reason) {
        giveBack(lock(led.code(), led.revision()), action, reason);
    }

    private T giveBack(T found, String action, String reason) {
        keeping().approvals().ended(found);
        return move(found, DRAFT, action, reason);
    }

    /**
     * Approves a revision that others have written, and what goes along with it.
     *
     * @param from from when it shall be in force, in plant time; null for at once
     */
    public T approve(String code, String revision, Version read, @Nullable Instant from, @Nullable String note) {
        keeping().requireApproving();
        Instant day = RevisionKeeping.day(from, keeping().clock().now());
        String said = RevisionKeeping.note(note);
        T found = lock(code, revision);
        keeping().requireUnchanged(found, read);
        keeping().requireState(found, NOT_IN_REVIEW, IN_REVIEW);
        keeping().approvals().requireOwn(found);
        keeping().approvals().requireAnother(found);
        requireTogetherApproved(found);
        requireNotBefore(found, day);
        keeping().approvals().along(found).forEach(led -> keeping().kinds().get(led.entity()).approveAlong(led, day));
        requireWhole(found);
        approve(found, day, said);
        keeping().approvals().decide(found, Decision.APPROVED, day);
        return get(found.id());
    }

    /** What is released together is approved already, or goes along. */
    private void requireTogetherApproved(T found) {
        together(found).stream().filter(other -> other.state() == DRAFT || other.state() == IN_REVIEW)
                .filter(other -> !isAlong(other, found)).findFirst().ifPresent(other -> {
                    throw new Refused("definition.togetherNotApproved", found.title(), other.title());
                });
    }

    /** What is released together and waits for a later day of its own would not be in force yet. */
    private void requireNotBefore(T found, @Nullable Instant from) {
        Instant day = Objects.requireNonNullElse(from, keeping().clock().now());
        together(found).stream().filter(other -> isApproved(other) && !isAlong(other, found)).forEach(other -> {
            Instant its = other.effectiveFrom();
            if (its != null && its.isAfter(day)) {
                throw new Refused("definition.togetherLater", found.title(), other.title(), keeping().time().onTheWall(its));
            }
        });
    }

    private boolean isAlong(Revision other, Revision leader) {
        return keeping().approvals().along(leader).stream()
                .anyMatch(led -> led.entity().equals(other.entity()) && led.revisionId() == other.id());
    }

    protected void approveAlong(Approval led, @Nullable Instant from) {
        T found = lock(led.code(), led.revision());
        requireWhole(found);
        approve(found, from, ApprovalKey.parse(String.valueOf(led.leader())).title());
    }

    private void approve(T found, @Nullable Instant from, @Nullable String note) {
        rows().approve(found.id(), Approvals.actor());
        rows().takesEffect(found.id(), from);
        move(found, APPROVED, "approved", note);
        seal(get(found.id()));
    }

    /** An approved revision waits for its day. Called by the approval process. */
    protected void plan(String code, String revision) {
        keeping().requireApproving();
        T found = lock(code, revision);
        keeping().approvals().along(found).forEach(led -> keeping().kinds().get(led.entity()).plan(led.code(), led.revision()));
        move(found, PENDING_EFFECTIVE, "planned", null);
    }

    /** Brings an approved revision into force, in place of the one before. Called by the approval process; harmless when called again. */
    protected void takeEffect(String code, String revision) {
        keeping().requireApproving();
        List<T> all = rows().lockAll(code);
        T found = named(all, code, revision);
        if (!isApproved(found)) {
            return;
        }
        requireWorkable(found);
        together(found).stream().filter(RevisedData::isApproved)
                .forEach(other -> keeping().kinds().get(other.entity()).takeEffect(other.code(), other.revision()));
        keeping().approvals().along(found)
                .forEach(led -> keeping().kinds().get(led.entity()).takeEffect(led.code(), led.revision()));
        all.stream().filter(one -> one.state() == EFFECTIVE).forEach(one -> move(one, SUPERSEDED, "superseded", found.title()));
        rows().takesEffect(found.id(), keeping().clock().now());
        move(found, EFFECTIVE, "in-force", null);
        keeping().approvals().ended(found);
    }

    private static boolean isApproved(Revision revision) {
        return revision.state() == APPROVED || revision.state() == PENDING_EFFECTIVE;
    }

    /** Brings an approved revision into force before its day. */
    public T putInForce(String code, String revision, Version read) {
        keeping().requireApproving();
        T found = lock(code, revision);
        keeping().requireUnchanged(found, read);
        keeping().requireState(found, "definition.notPlanned", PENDING_EFFECTIVE);
        keeping().approvals().requireOwn(found);
        keeping().approvals().requireAnother(found);
        requireNotBefore(found, null);
        requireWorkable(found);
        keeping().approvals().along(found).forEach(led -> keeping().kinds().get(led.entity()).requireWorkableAlong(led));
        keeping().approvals().deliver(found, "put-in-force-now");
        return get(found.id());
    }

    protected void requireWorkableAlong(Approval led) {
        requireWorkable(lock(led.code(), led.revision()));
    }

    /**
     * Nothing new may work by it any more.
     *
     * @throws io.takt.shared.InUse if anything still needs it
     */
    public T makeObsolete(String code, String revision, Version read, @Nullable String reason) {
        keeping().requireApproving();
        String why = RevisionKeeping.reason(reason);
        T found = lock(code, revision);
        keeping().requireUnchanged(found, read);
        keeping().requireState(found, "definition.notObsoletable", PENDING_EFFECTIVE, EFFECTIVE, SUPERSEDED);
        keeping().approvals().requireOwn(found);
        keeping().uses().requireNotNeeded(found);
        if (found.state() != PENDING_EFFECTIVE) {
            return giveUp(found, why);
        }
        List<Approval> along = keeping().approvals().along(found);
        keeping().approvals().deliver(found, "give-up-definition");
        T obsolete = giveUp(found, why);
        along.forEach(led -> keeping().kinds().get(led.entity()).giveUpAlong(led, why));
        return obsolete;
    }

    /** Called when its leader is obsolete, so that only others can still need it. */
    protected void giveUpAlong(Approval led, String reason) {
        T found = lock(led.code(), led.revision());
        keeping().uses().requireNotNeeded(found);
        giveUp(found, reason);
    }

    private T giveUp(T found, String reason) {
        keeping().approvals().ended(found);
        return move(found, OBSOLETE, "obsolete", reason);
    }
}
