package io.takt.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Every decision that was made: what was known, what fired, what came of it. */
public interface DecisionLog {

    List<KeptDecision> of(RuleEngine.Subject subject);

    KeptDecision get(long id);

    /** A decision as it was kept, whatever the rule set has become since. */
    record KeptDecision(long id, String ruleSet, int version, RuleEngine.Subject subject, List<Map<String, Object>> facts,
            List<Map<String, Object>> conclusions, List<Decision.Fired> fired, String actor, Instant plantAt,
            Instant systemAt) {
    }
}
