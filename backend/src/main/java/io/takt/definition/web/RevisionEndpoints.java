package io.takt.definition.web;

import io.takt.definition.revision.AlongDraft;
import io.takt.definition.revision.Approval;
import io.takt.definition.revision.Comparison;
import io.takt.definition.revision.RevisedData;
import io.takt.definition.revision.Revision;
import io.takt.shared.Lifecycle;
import io.takt.shared.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The addresses of one kind of revision, below {@code /{code}/revisions}. A controller extends it and says where they are and what
 * stands in a revision.
 *
 * @param <C> what stands in a revision, as it is sent
 */
abstract class RevisionEndpoints<T extends Revision, W, C> {

    private static final String IF_MATCH = "If-Match";

    private final RevisedData<T, W> revisions;
    private final MessageSource messages;

    RevisionEndpoints(RevisedData<T, W> revisions, MessageSource messages) {
        this.revisions = revisions;
        this.messages = messages;
    }

    /** What stands in a revision. */
    protected abstract C content(T revision, Locale locale);

    /** The newest first. */
    @GetMapping("/{code}/revisions")
    List<RevisionLine> revisions(@PathVariable String code) {
        return revisions.revisions(code).stream().map(RevisionLine::of).toList();
    }

    @GetMapping("/{code}/revisions/{revision}")
    ResponseEntity<RevisionPage<C>> revision(@PathVariable String code, @PathVariable String revision, Locale locale) {
        return answer(revisions.read(code, revision), locale);
    }

    /** What was added, removed and changed since an earlier revision. */
    @GetMapping("/{code}/revisions/{revision}/comparison")
    Comparison comparison(@PathVariable String code, @PathVariable String revision, @RequestParam String with) {
        return revisions.compare(code, with, revision);
    }

    /** A new draft of what stands in another revision. */
    @PostMapping("/{code}/revisions/{revision}/copy")
    ResponseEntity<RevisionPage<C>> copy(@PathVariable String code, @PathVariable String revision, @RequestBody CopiedRevision wanted, Locale locale) {
        return answer(HttpStatus.CREATED, revisions.copy(code, wanted.revision(), revision), locale);
    }

    /** Replaces what stands in a draft. */
    @PutMapping("/{code}/revisions/{revision}")
    ResponseEntity<RevisionPage<C>> change(@PathVariable String code, @PathVariable String revision,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, @RequestBody W wanted, Locale locale) {
        return answer(revisions.change(code, revision, Version.ofIfMatch(ifMatch), wanted), locale);
    }

    @DeleteMapping("/{code}/revisions/{revision}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String code, @PathVariable String revision,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
        revisions.delete(code, revision, Version.ofIfMatch(ifMatch));
    }

    @PostMapping("/{code}/revisions/{revision}/submit")
    ResponseEntity<RevisionPage<C>> submit(@PathVariable String code, @PathVariable String revision,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, @RequestBody ReviewNote said, Locale locale) {
        return answer(revisions.submit(code, revision, Version.ofIfMatch(ifMatch), said.note(), said.others()), locale);
    }

    @PostMapping("/{code}/revisions/{revision}/withdraw")
    ResponseEntity<RevisionPage<C>> withdraw(@PathVariable String code, @PathVariable String revision,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, @RequestBody ReviewReason why, Locale locale) {
        return answer(revisions.withdraw(code, revision, Version.ofIfMatch(ifMatch), why.reason()), locale);
    }

    @PostMapping("/{code}/revisions/{revision}/reject")
    ResponseEntity<RevisionPage<C>> reject(@PathVariable String code, @PathVariable String revision,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, @RequestBody ReviewReason why, Locale locale) {
        return answer(revisions.reject(code, revision, Version.ofIfMatch(ifMatch), why.reason()), locale);
    }

    @PostMapping("/{code}/revisions/{revision}/approve")
    ResponseEntity<RevisionPage<C>> approve(@PathVariable String code, @PathVariable String revision,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, @RequestBody ReviewApproval approved, Locale locale) {
        return answer(revisions.approve(code, revision, Version.ofIfMatch(ifMatch), approved.from(), approved.note()), locale);
    }

    @PostMapping("/{code}/revisions/{revision}/put-in-force")
    ResponseEntity<RevisionPage<C>> putInForce(@PathVariable String code, @PathVariable String revision,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, Locale locale) {
        return answer(revisions.putInForce(code, revision, Version.ofIfMatch(ifMatch)), locale);
    }

    @PostMapping("/{code}/revisions/{revision}/make-obsolete")
    ResponseEntity<RevisionPage<C>> makeObsolete(@PathVariable String code, @PathVariable String revision,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch, @RequestBody ReviewReason why, Locale locale) {
        return answer(revisions.makeObsolete(code, revision, Version.ofIfMatch(ifMatch), why.reason()), locale);
    }

    private ResponseEntity<RevisionPage<C>> answer(T found, Locale locale) {
        return answer(HttpStatus.OK, found, locale);
    }

    /** A revision as people look at it. */
    protected final ResponseEntity<RevisionPage<C>> answer(HttpStatus status, T found, Locale locale) {
        List<ActLine> acts = revisions.acts(found).stream().map(act -> new ActLine(act.name(), act.against().isEmpty() ? null
                : messages.getMessage(act.against(), act.arguments().toArray(), locale))).toList();
        Approval approval = revisions.approval(found).orElse(null);
        RevisionPage<C> page = new RevisionPage<>(found.code(), found.title(), found.entity(), found.code(), RevisionLine.of(found),
                approval == null ? null : new ReviewState(approval.submittedBy(), approval.submittedAt(), approval.leaderTitle(), approval.task() != null),
                acts, content(found, locale));
        return ResponseEntity.status(status).eTag(new Version(found.version()).etag()).body(page);
    }

    /** One revision in a list. */
    record RevisionLine(String revision, Lifecycle state, int version, String author, @Nullable String approvedBy,
            @Nullable Instant effectiveFrom) {

        static RevisionLine of(Revision found) {
            return new RevisionLine(found.revision(), found.state(), found.version(), found.author(), found.approvedBy(), found.effectiveFrom());
        }
    }

    /** @param title as the audit trail calls it */
    record RevisionPage<C>(String id, String title, String entity, String code, RevisionLine life, @Nullable ReviewState review, List<ActLine> acts, C content) {
    }

    /**
     * Its way into force.
     *
     * @param leader the revision that is decided upon for both; null if it goes by itself
     * @param open   whether somebody can decide now
     */
    record ReviewState(String submittedBy, Instant submittedAt, @Nullable String leader, boolean open) {
    }

    /** @param against what stands in the reader's way; null if nothing does */
    record ActLine(String name, @Nullable String against) {
    }

    /** What a new draft is called. */
    record CopiedRevision(@Nullable String revision) {
    }

    /**
     * What goes with a request for review.
     *
     * @param along other drafts that go along; null for none
     */
    record ReviewNote(@Nullable String note, @Nullable List<@Nullable AlongDraft> along) {

        List<@Nullable AlongDraft> others() {
            return Objects.requireNonNullElse(along, List.of());
        }
    }

    /** Why a revision goes back or ends. */
    record ReviewReason(@Nullable String reason) {
    }

    /** @param from from when the revision shall be in force, in plant time; null for at once */
    record ReviewApproval(@Nullable Instant from, @Nullable String note) {
    }
}
