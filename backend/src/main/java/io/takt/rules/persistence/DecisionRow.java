package io.takt.rules.persistence;

import io.takt.rules.Decision.Fired;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.rules.RuleEngine.Subject;
import io.takt.rules.domain.Records;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One row of {@code rules_decision}. */
record DecisionRow(long id, String ruleSet, int number, String question, String subjectType, String subjectCode,
        String facts, String conclusions, String fired, String actor, Instant plantAt, Instant systemAt) {

    KeptDecision decision() {
        return new KeptDecision(id, ruleSet, number, question, new Subject(subjectType, subjectCode), maps(facts),
                maps(conclusions), Records.list(fired, Fired.class), actor, plantAt, systemAt);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Map<String, Object>> maps(String json) {
        return (List) Records.list(json, Map.class);
    }
}
