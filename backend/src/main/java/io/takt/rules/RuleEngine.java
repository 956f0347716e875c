package io.takt.rules;

import io.takt.rules.spi.RuleQuestion;
import java.util.List;

/** Asks rule sets. Stateless: facts in, conclusions out, nothing else happens; the decision is kept. */
public interface RuleEngine {

    /**
     * Decides by the version in force and keeps the decision in the running transaction.
     *
     * @param subject what the decision is about, such as {@code execution.job-order JO-1001-1-10}
     * @param facts   for a decision table its inputs by name; for DRL the records it holds, each a fact
     * @throws RuleFailure if the rule set has no answer to these facts
     */
    default <F extends Record, C extends Record> Decision<C> decide(RuleQuestion<F, C> question, Subject subject, F facts) {
        return decideEach(question, subject, List.of(facts)).get(0);
    }

    /** Decides several times about one subject, by the same version: a decision for each of the facts, in their order. */
    <F extends Record, C extends Record> List<Decision<C>> decideEach(RuleQuestion<F, C> question, Subject subject, List<F> facts);

    /** What a decision is about: the kind of record and its code. */
    record Subject(String type, String code) {
    }
}
