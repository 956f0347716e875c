package io.takt.rules;

import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.RuleSetVersion.Origin;
import io.takt.rules.domain.RuleSetVersions;
import io.takt.rules.domain.RuleSetVersions.NewVersion;
import io.takt.rules.gate.DmnGate;
import io.takt.shared.Actor;
import io.takt.shared.Lifecycle;
import io.takt.shared.PlantClock;
import io.takt.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The line of rules that ships. At the first start its rule sets come into force; what an upgrade brings anew or
 * changed is a draft, because the plant's own line decides what is in force.
 */
@Service
class ShippedRules {

    private static final Actor AUTHOR = Actor.system("shipped-rules");

    private final RuleSetVersions versions;
    private final PlantClock plantClock;

    ShippedRules(RuleSetVersions versions, PlantClock plantClock) {
        this.versions = versions;
        this.plantClock = plantClock;
    }

    /**
     * Idempotent: a text that is known already changes nothing.
     *
     * @throws RefusedRules if the gate refuses it
     */
    @Transactional
    public void read(String ruleSet, Form form, byte[] text) {
        String checksum = Sha256.of(text);
        if (versions.lock(ruleSet).isEmpty()) {
            refuseFaults(ruleSet, form, text);
            versions.addRuleSet(ruleSet, form);
            versions.add(ruleSet, version(Lifecycle.EFFECTIVE, text, checksum));
        } else if (versions.of(ruleSet).stream().noneMatch(known -> known.checksum().equals(checksum))) {
            refuseFaults(ruleSet, form, text);
            versions.add(ruleSet, version(Lifecycle.DRAFT, text, checksum));
        }
    }

    private NewVersion version(Lifecycle state, byte[] text, String checksum) {
        return new NewVersion(state, Origin.SHIPPED, new String(text, StandardCharsets.UTF_8), checksum, AUTHOR.text(),
                plantClock.now(), state == Lifecycle.EFFECTIVE ? plantClock.now() : null);
    }

    private static void refuseFaults(String ruleSet, Form form, byte[] text) {
        List<RuleFinding> findings = form == Form.DMN ? DmnGate.check(ruleSet, text) : List.of();
        if (!findings.isEmpty()) {
            throw new RefusedRules(ruleSet, findings);
        }
    }
}
