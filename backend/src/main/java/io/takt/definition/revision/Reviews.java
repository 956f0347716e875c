package io.takt.definition.revision;

import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody's decision. */
@Service
public class Reviews {

    private static final Set<String> FILTERS = Set.of("id", "q", "entity");
    private static final String LONGEST = "submittedAt";
    private static final Map<String, Comparator<Waiting>> SORTS = Map.of(
            "code", Comparator.comparing(Waiting::title),
            "entity", Comparator.comparing(Waiting::entity).thenComparing(Waiting::title),
            "submittedBy", Comparator.comparing(Waiting::submittedBy).thenComparing(Waiting::title),
            LONGEST, Comparator.comparing(Waiting::submittedAt).thenComparing(Waiting::title));

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

        /** What is submitted anew is something else than what was picked. */
        public String id() {
            return String.join(" ", entity, code, revision, String.valueOf(version));
        }

        private String title() {
            return code + " " + revision;
        }

        private boolean has(String lower) {
            return Stream.concat(Stream.of(title()), along.stream()).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower));
        }
    }

    /**
     * The one that waits longest first, unless something else is asked for. Filters {@code q}, a word in the revision or in what goes
     * along with it, {@code entity}, its kind, and {@code id}. Needs {@code definition.read}.
     */
    @Transactional(readOnly = true)
    public Page<Waiting> list(ListQuery query) {
        permissions.require("definition.read");
        query.requireKnown(FILTERS, SORTS.keySet());
        String entity = query.filter("entity");
        String word = query.filter("q");
        List<Waiting> wanted = waiting().stream().filter(one -> query.asksFor(one.id()))
                .filter(one -> entity == null || one.entity().equals(entity))
                .filter(one -> word == null || one.has(word.toLowerCase(Locale.ROOT)))
                .sorted(SORTS.get(query.sort() == null ? LONGEST : query.sort())).toList();
        return Page.of(wanted, query);
    }

    private List<Waiting> waiting() {
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
