package io.takt.rules.spi;

/**
 * A question that code asks a rule set: the records that carry its facts and its conclusion. A Spring bean per rule
 * set, found by its type. {@code rules/README.md} says how the records map onto a table and onto DRL.
 *
 * @param <F> the facts
 * @param <C> one conclusion
 */
public interface RuleQuestion<F extends Record, C extends Record> {

    /** The rule set's name: its folder under {@code rules/}, such as {@code order-release}. */
    String ruleSet();

    Class<F> facts();

    Class<C> conclusion();

    /** Which decisions are kept; all of them unless the question is asked over and over about one subject. */
    default Keep keep() {
        return Keep.EVERY;
    }

    /** Whether a decision that repeats the subject's last one is kept again. */
    enum Keep {
        EVERY,
        /** Only when a fact, the conclusions or the version differ from the subject's last kept decision. */
        WHEN_FACTS_CHANGE,
        /** Only when the conclusions or the version differ from the subject's last kept decision. */
        WHEN_CONCLUSIONS_CHANGE
    }
}
