package io.takt.definition.revision;

import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotFound;
import io.takt.shared.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The revisions of one kind as people read them, and the rows behind them. */
@Transactional
public abstract class Revisions<T extends Revision, W> {

    private final String entity;
    private final RevisionRows<T, W> rows;
    private final RevisionKeeping keeping;

    /** @param entity what the audit trail calls a revision of this kind, such as {@code definition.routing-revision} */
    Revisions(String entity, RevisionRows<T, W> rows, RevisionKeeping keeping) {
        this.entity = entity;
        this.rows = rows;
        this.keeping = keeping;
    }

    /** Everything that is wrong with what shall stand in a draft of an object. */
    protected abstract List<Fault> faults(String code, W wanted);

    /** What stands in each of several revisions, by their ids: to be read, and to be written into others. */
    protected abstract Map<Long, W> contents(List<T> revisions);

    /** What stands in a revision, row by row. */
    protected abstract List<ContentRow> rowsOf(T revision);

    /** What a revision still lacks before anybody can review it. */
    protected List<Fault> missing(String code, String revision, W content) {
        return List.of();
    }

    /** Refuses to bring into force what somebody could not work by. */
    protected void requireWorkable(T approved) {
    }

    /** What a comparison of two revisions shows; what stands in a revision, unless the kind bundles more. */
    protected List<ContentRow> comparedRows(T revision) {
        return rowsOf(revision);
    }

    /** Writes down with what else an approved revision was approved. */
    protected void seal(T approved) {
    }

    /** Other revisions that are released together with this one. */
    protected List<Revision> together(T revision) {
        return List.of();
    }

    /** Whether whoever may read the kind may see a revision of it in some state. */
    protected boolean mayBeSeen(Lifecycle state) {
        return true;
    }

    /** Those that wait for a decision, as far as the person who asks may see them. */
    protected List<T> inReview() {
        return mayBeSeen(Lifecycle.IN_REVIEW) ? rows.inReview() : List.of();
    }

    /** Whether there is a revision that the person who asks may see. */
    protected boolean isSeen(String code, String revision) {
        return rows.find(code, revision).filter(found -> mayBeSeen(found.state())).isPresent();
    }

    public String entity() {
        return entity;
    }

    /** The fields without which no revision can be, asked of the rules themselves. */
    protected Set<String> needed(W nothing) {
        return faults("", nothing).stream().filter(fault -> fault.code().equals(FieldFaults.MISSING))
                .map(fault -> fault.pointer().substring(1)).collect(Collectors.toSet());
    }

    /** Everything that has revisions of this kind that the person who asks may see, by its code. */
    @Transactional(readOnly = true)
    protected List<String> codes() {
        keeping.requireReading(entity);
        return rows.codes(!mayBeSeen(Lifecycle.DRAFT));
    }

    /** What stands there of each of several objects, as far as the person who asks may see it. */
    @Transactional(readOnly = true)
    protected List<T> current(List<String> codes) {
        keeping.requireReading(entity);
        return rows.current(codes).stream().filter(found -> mayBeSeen(found.state())).toList();
    }

    /** What stands in a revision. */
    @Transactional(readOnly = true)
    public W content(T revision) {
        return Objects.requireNonNull(contents(List.of(revision)).get(revision.id()));
    }

    RevisionRows<T, W> rows() {
        return rows;
    }

    RevisionKeeping keeping() {
        return keeping;
    }

    protected final void requireReading() {
        keeping.requireReading(entity);
    }

    /** All revisions of an object, the newest first. */
    @Transactional(readOnly = true)
    public List<T> revisions(String code) {
        keeping.requireReading(entity);
        return rows.revisions(code);
    }

    @Transactional(readOnly = true)
    public T read(String code, String revision) {
        keeping.requireReading(entity);
        return get(code, revision);
    }

    /** What was added, removed and changed from one revision of an object to another. */
    @Transactional(readOnly = true)
    public Comparison compare(String code, String earlier, String later) {
        keeping.requireReading(entity);
        return Comparison.of(comparedRows(get(code, earlier)), comparedRows(get(code, later)));
    }

    /** What names a revision. */
    @Transactional(readOnly = true)
    public List<Use> uses(String code, String revision) {
        keeping.requireReading(entity);
        return keeping.uses().of(get(code, revision));
    }

    /** Its way from the request for review into force; empty if it is not on its way. */
    @Transactional(readOnly = true)
    public Optional<Approval> approval(T revision) {
        return keeping.approvals().find(revision);
    }

    /** What goes along with a revision into review and into force. */
    @Transactional(readOnly = true)
    public List<Approval> along(T revision) {
        return keeping.approvals().along(revision);
    }

    /** What can become of a revision now, and what stands in the way of the person who asks. */
    @Transactional(readOnly = true)
    public List<Act> acts(T revision) {
        return new Acts(keeping, entity).of(revision);
    }

    T move(T before, Lifecycle next, String action, @Nullable String reason) {
        if (!before.state().mayBecome(next)) {
            throw new IllegalStateException(before.title() + " is " + before.state() + " and cannot become " + next);
        }
        rows.move(before.id(), next);
        T after = get(before.id());
        keeping.record().moved(before, after, action, reason);
        return after;
    }

    T get(String code, String revision) {
        return rows.find(code, revision).orElseThrow(() -> new NotFound("definition.revisionUnknown", code, revision));
    }

    T get(long id) {
        return rows.findById(id).orElseThrow();
    }

    T lock(String code, String revision) {
        return named(rows.lockAll(code), code, revision);
    }

    T named(List<T> all, String code, String revision) {
        return all.stream().filter(one -> one.revision().equals(revision)).findFirst()
                .orElseThrow(() -> new NotFound("definition.revisionUnknown", code, revision));
    }

    @SafeVarargs
    protected static void refuse(FieldFaults named, List<Fault>... more) {
        List<Fault> all = new ArrayList<>(named.found());
        for (List<Fault> some : more) {
            all.addAll(some);
        }
        if (!all.isEmpty()) {
            throw new InvalidInput(all);
        }
    }
}
