package io.takt.definition.revision;

import static io.takt.shared.Lifecycle.DRAFT;
import static io.takt.shared.Lifecycle.EFFECTIVE;
import static io.takt.shared.Lifecycle.SUPERSEDED;

import io.takt.shared.FieldFaults;
import io.takt.shared.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of one kind as people write them. */
@Transactional
public abstract class Drafts<T extends Revision, W> extends Revisions<T, W> {

    static final String NOT_A_DRAFT = "definition.notDraft";

    Drafts(String entity, RevisionRows<T, W> rows, RevisionKeeping keeping) {
        super(entity, rows, keeping);
    }

    /** A new draft. */
    public T begin(@Nullable String code, @Nullable String revision, W content) {
        keeping().requireEditing(entity());
        FieldFaults named = revisionNamed(revision).code("/code", code);
        refuse(named, faults(String.valueOf(code), content));
        T added = add(String.valueOf(code), String.valueOf(revision), content);
        keeping().record().added(added, Comparison.of(List.of(), rowsOf(added)));
        return added;
    }

    private static FieldFaults revisionNamed(@Nullable String revision) {
        return new FieldFaults().code("/revision", revision).fits("/revision", revision, RevisionKeeping.LONGEST_REVISION);
    }

    /**
     * A new draft of what stands in another revision of the object, as far as the person who asks may see that. Until somebody has
     * approved the other one, whoever wrote it has written the copy too.
     */
    public T copy(String code, @Nullable String revision, String from) {
        keeping().requireEditing(entity());
        T source = read(code, from);
        revisionNamed(revision).refuse();
        T added = add(code, String.valueOf(revision), content(source));
        if (source.approvedBy() == null) {
            keeping().approvals().writers(source).forEach(writer -> keeping().approvals().wroteBy(added, writer));
        }
        keeping().record().copied(added, source);
        return added;
    }

    private T add(String code, String revision, W content) {
        keeping().insert(code + " " + revision, () -> rows().add(code, revision, Approvals.actor(), content));
        T added = get(code, revision);
        rows().fill(added.id(), content);
        keeping().approvals().wroteBy(added, Approvals.actor());
        return added;
    }

    /**
     * Replaces what stands in a draft.
     *
     * @throws io.takt.shared.ConcurrentChange if it is no longer as it was read
     * @throws io.takt.shared.Refused if it is no draft any more
     */
    public T change(String code, String revision, Version read, W wanted) {
        keeping().requireEditing(entity());
        T before = lock(code, revision);
        keeping().requireUnchanged(before, read);
        keeping().requireState(before, NOT_A_DRAFT, DRAFT);
        refuse(new FieldFaults(), faults(before.code(), wanted));
        List<ContentRow> old = rowsOf(before);
        rows().clear(before.id());
        rows().write(before.id(), wanted);
        rows().fill(before.id(), wanted);
        T after = get(before.id());
        keeping().approvals().wroteBy(after, Approvals.actor());
        keeping().record().changed(after, Comparison.of(old, rowsOf(after)));
        return after;
    }

    /** Removes a draft that nothing names, as if it had not been begun. */
    public void delete(String code, String revision, Version read) {
        keeping().requireEditing(entity());
        T draft = lock(code, revision);
        keeping().requireUnchanged(draft, read);
        keeping().requireState(draft, NOT_A_DRAFT, DRAFT);
        keeping().uses().requireNotNamed(draft);
        rows().clear(draft.id());
        rows().remove(draft.id());
        keeping().approvals().forget(draft);
        keeping().record().removed(draft);
    }

    void requireWhole(T draft) {
        W content = content(draft);
        refuse(new FieldFaults(), faults(draft.code(), content), missing(draft.code(), draft.revision(), content));
    }

    /**
     * Puts a revision in force that set-up code brings along as approved by people; one that is there already stays as it is.
     *
     * @param author   the account that wrote it
     * @param approver the account that approved it
     */
    protected void install(String code, String revision, W content, String author, String approver) {
        if (rows().find(code, revision).isPresent()) {
            return;
        }
        List<T> before = rows().lockAll(code);
        refuse(new FieldFaults(), faults(code, content), missing(code, revision, content));
        keeping().insert(code + " " + revision, () -> rows().add(code, revision, author, content));
        T added = get(code, revision);
        rows().fill(added.id(), content);
        keeping().approvals().wroteBy(added, author);
        before.stream().filter(one -> one.state() == EFFECTIVE).forEach(one -> move(one, SUPERSEDED, "superseded", added.title()));
        rows().approve(added.id(), approver);
        rows().takesEffect(added.id(), keeping().clock().now());
        rows().move(added.id(), EFFECTIVE);
        seal(get(added.id()));
        keeping().record().moved(added, get(added.id()), "in-force", null);
    }
}
