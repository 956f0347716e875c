package io.takt.rules.drools;

import io.takt.rules.RuleFinding;
import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.domain.CompiledRules;
import io.takt.rules.domain.RuleCompiler;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Drools behind the port: DMN for decision tables, DRL for rules over many facts. */
@Component
final class DroolsRuleCompiler implements RuleCompiler {

    @Override
    public CompiledRules compile(String ruleSet, int number, Form form, byte[] text) {
        CompiledRules rules = ProductLoader.with(() ->
                form == Form.DMN ? new DmnRules(text) : new DrlRules(ruleSet, number, text));
        return new RulesInProductLoader(rules);
    }

    @Override
    public List<RuleFinding> analyse(byte[] dmn) {
        return ProductLoader.with(() -> DmnAnalysis.analyse(dmn));
    }

    /** Deciding loads classes as well, at its first time. */
    private record RulesInProductLoader(CompiledRules rules) implements CompiledRules {

        @Override
        public Answer decide(Map<String, Object> facts, String conclusionType) {
            return ProductLoader.with(() -> rules.decide(facts, conclusionType));
        }

        @Override
        public void close() {
            rules.close();
        }
    }
}
