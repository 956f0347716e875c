package io.takt.rules;

import io.takt.shared.Refused;
import java.util.List;

/** The gate's refusal of a rule set, with all its findings. */
public class RefusedRules extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFinding> findings;

    public RefusedRules(String ruleSet, List<RuleFinding> findings) {
        super("rules.refused", ruleSet, findings.size());
        this.findings = List.copyOf(findings);
    }

    public List<RuleFinding> findings() {
        return findings == null ? List.of() : findings;
    }
}
