package io.takt.rules;

import io.takt.rules.spi.RuleQuestion;
import java.util.List;

/** Asks rule sets. Stateless: facts in, conclusions out, nothing else happens; every decision is kept. */
public interface RuleEngine {

    /**
     * Decides by the version in force and keeps the decision in the running transaction.
     *
     * @param subject what the decision is about, such as {@code execution.job-order JO-1001-10}
     */
    <F extends Record, C extends Record> Decision<C> decide(RuleQuestion<F, C> question, Subject subject, F facts);

    /** The same over many facts at once, for rules that compare them (DRL rule sets). */
    <F extends Record, C extends Record> Decision<C> decideAmong(RuleQuestion<F, C> question, Subject subject, List<F> facts);

    /** What a decision is about: the kind of record and its code. */
    record Subject(String type, String code) {
    }
}
