package io.takt.rules;

import io.takt.rules.domain.KeptDecisions;
import io.takt.security.Permissions;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class KeptDecisionLog implements DecisionLog {

    private static final Set<String> FILTERS = Set.of("id", "subjectType", "subjectCode", "ruleSet");
    private static final Set<String> SORTS = Set.of("id", "plantAt");

    private final KeptDecisions decisions;
    private final Permissions permissions;

    KeptDecisionLog(KeptDecisions decisions, Permissions permissions) {
        this.decisions = decisions;
        this.permissions = permissions;
    }

    @Override
    public List<KeptDecision> of(RuleEngine.Subject subject) {
        return of(List.of(subject));
    }

    @Override
    public List<KeptDecision> of(Collection<RuleEngine.Subject> subjects) {
        return decisions.of(subjects);
    }

    @Override
    public List<KeptDecision> between(RuleEngine.Subject subject, Instant from, Instant to) {
        return decisions.between(subject, from, to);
    }

    @Override
    public KeptDecision get(long id) {
        permissions.require("rules.read");
        return decisions.find(id).orElseThrow(() -> new NotFound("rules.decisionUnknown", id));
    }

    /** Sorted by {@code plantAt} is sorted by id: decisions are kept when they are made. */
    @Override
    public Page<KeptDecision> list(ListQuery query) {
        permissions.require("rules.read");
        if (!FILTERS.containsAll(query.filters().keySet())) {
            throw InvalidInput.at("/filter", "rules.filterUnknown", query.filters().keySet());
        }
        if (query.sort() != null && !SORTS.contains(query.sort())) {
            throw InvalidInput.at("/sort", "rules.sortUnknown", query.sort());
        }
        return decisions.list(query);
    }
}
