package io.takt.rules.spi;

/**
 * A question that code asks a rule set: the records that carry its facts and its conclusion. A Spring bean per rule
 * set, found by its type.
 *
 * @param <F> the facts of a decision about one subject; its record components are the decision table's inputs
 * @param <C> one conclusion; its record components are the table's outputs
 */
public interface RuleQuestion<F extends Record, C extends Record> {

    /** The rule set's name: its folder under {@code rules/}, such as {@code order-release}. */
    String ruleSet();

    Class<F> facts();

    Class<C> conclusion();
}
