package io.takt.rules.domain;

import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.rules.RuleEngine.Subject;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The decision log as it is kept: append-only. */
public interface KeptDecisions {

    /** Keeps decisions in their order; gives their ids. */
    List<Long> keep(List<NewDecision> decisions);

    Optional<KeptDecision> find(long id);

    /** The last one about a subject by a rule set, as it was written. */
    Optional<Written> findLast(String ruleSet, Subject subject);

    List<KeptDecision> of(Collection<Subject> subjects);

    List<KeptDecision> between(Subject subject, Instant from, Instant to);

    Page<KeptDecision> list(ListQuery query);

    /** A decision's content as text; two decisions are the same if these are. */
    record Written(long id, int number, String facts, String conclusions, String fired) {

        public boolean concludesLike(int otherNumber, String otherConclusions, String otherFired) {
            return number == otherNumber && conclusions.equals(otherConclusions) && fired.equals(otherFired);
        }
    }

    /** A decision that is about to be kept. */
    record NewDecision(String ruleSet, int number, String question, Subject subject, String facts, String conclusions,
            String fired, String actor, Instant plantAt, Instant systemAt) {
    }
}
