package io.takt.rules.domain;

import java.util.List;
import java.util.Map;

/** One version of a rule set, ready to decide. Safe for many threads. */
public interface CompiledRules extends AutoCloseable {

    /**
     * @param facts          by component name; for DRL with nested records as {@link FactRecord}s
     * @param conclusionType the simple name of the conclusion's record
     * @throws io.takt.rules.RuleFailure if the rules have no answer to these facts
     */
    Answer decide(Map<String, Object> facts, String conclusionType);

    @Override
    void close();

    /** What the rules concluded, and the ids of the rows or names of the rules that fired, in order. */
    record Answer(List<Map<String, Object>> conclusions, List<String> fired) {
    }

    /** A fact of its own: the declared type's name and its fields. */
    record FactRecord(String type, Map<String, Object> fields) {
    }
}
