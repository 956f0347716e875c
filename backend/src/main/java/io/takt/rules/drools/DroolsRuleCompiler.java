package io.takt.rules.drools;

import io.takt.rules.RuleFinding;
import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.domain.CompiledRules;
import io.takt.rules.domain.RuleCompiler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Drools behind the port: DMN for decision tables, DRL for rules over many facts. */
@Component
final class DroolsRuleCompiler implements RuleCompiler {

    @Override
    public CompiledRules compile(String ruleSet, int number, Form form, byte[] text) {
        return form == Form.DMN ? new DmnRules(text) : new DrlRules(ruleSet, number, text);
    }

    @Override
    public List<RuleFinding> analyse(byte[] dmn) {
        return DmnAnalysis.analyse(dmn);
    }
}
