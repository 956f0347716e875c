package io.takt.rules;

import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Every decision that was made: what was known, what fired, what came of it. */
public interface DecisionLog {

    /** The decisions about one subject, oldest first. */
    List<KeptDecision> of(RuleEngine.Subject subject);

    /** The decisions about several subjects, oldest first; such as an order, its lots and its jobs. */
    List<KeptDecision> of(Collection<RuleEngine.Subject> subjects);

    /** The decisions about one subject in a time of the plant, both ends within, oldest first. */
    List<KeptDecision> between(RuleEngine.Subject subject, Instant from, Instant to);

    /**
     * Needs {@code rules.read}.
     *
     * @throws io.takt.shared.NotFound {@code rules.decisionUnknown}
     */
    KeptDecision get(long id);

    /**
     * Needs {@code rules.read}; filters {@code id} (several joined by commas), {@code subjectType}, {@code subjectCode}
     * and {@code ruleSet}; newest first.
     */
    Page<KeptDecision> list(ListQuery query);

    /** A decision as it was kept, whatever the rule set has become since. */
    record KeptDecision(long id, String ruleSet, int version, String question, RuleEngine.Subject subject,
            List<Map<String, Object>> facts, List<Map<String, Object>> conclusions, List<Decision.Fired> fired,
            String actor, Instant plantAt, Instant systemAt) {
    }
}
