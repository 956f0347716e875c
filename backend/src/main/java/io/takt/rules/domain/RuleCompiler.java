package io.takt.rules.domain;

import io.takt.rules.RuleFinding;
import io.takt.rules.RuleSetVersion.Form;
import java.util.List;

/** The rule engine behind the port: compiles texts that have passed the gate. */
public interface RuleCompiler {

    /**
     * Compiles beside whatever runs.
     *
     * @throws io.takt.rules.RuleFailure if the text does not compile
     */
    CompiledRules compile(String ruleSet, int number, Form form, byte[] text);

    /** What compilation and the search for gaps and overlaps find in a decision table that has passed the gate. */
    List<RuleFinding> analyse(byte[] dmn);
}
