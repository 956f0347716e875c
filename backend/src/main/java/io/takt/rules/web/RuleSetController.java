package io.takt.rules.web;

import io.takt.rules.RuleFinding;
import io.takt.rules.RuleSetVersion;
import io.takt.rules.RuleSets;
import io.takt.rules.RuleTable;
import io.takt.rules.gate.DmnGate;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rule sets, their versions and their way into force. */
@RestController
@RequestMapping("/api/rules/rule-sets")
class RuleSetController {

    private final RuleSets ruleSets;

    RuleSetController(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @GetMapping
    Page<RuleSet> list(ListQuery query) {
        query.requireKnown(Set.of(), Set.of("id"));
        return Page.of(ruleSets.effective(), query).map(this::view);
    }

    @GetMapping("/{ruleSet}")
    RuleSet get(@PathVariable String ruleSet) {
        return view(ruleSets.readEffective(ruleSet));
    }

    @GetMapping("/{ruleSet}/versions")
    List<RuleSetVersion> versions(@PathVariable String ruleSet) {
        return ruleSets.versions(ruleSet);
    }

    @GetMapping("/{ruleSet}/versions/{number}")
    RuleTable version(@PathVariable String ruleSet, @PathVariable int number) {
        return ruleSets.table(ruleSet, number);
    }

    @PostMapping(path = "/{ruleSet}/check", consumes = MediaType.APPLICATION_XML_VALUE)
    List<RuleFinding> check(@PathVariable String ruleSet, InputStream body) throws IOException {
        return ruleSets.check(ruleSet, bounded(body));
    }

    @PostMapping(path = "/{ruleSet}/versions", consumes = MediaType.APPLICATION_XML_VALUE)
    RuleSetVersion draft(@PathVariable String ruleSet, InputStream body) throws IOException {
        return ruleSets.draft(ruleSet, bounded(body));
    }

    @PostMapping("/{ruleSet}/versions/{number}/submission")
    RuleSetVersion submit(@PathVariable String ruleSet, @PathVariable int number) {
        return ruleSets.submit(ruleSet, number);
    }

    @PostMapping("/{ruleSet}/versions/{number}/publication")
    RuleSetVersion publish(@PathVariable String ruleSet, @PathVariable int number) {
        return ruleSets.publish(ruleSet, number);
    }

    /** One byte more than the gate admits is enough for the gate to refuse it. */
    private static byte[] bounded(InputStream body) throws IOException {
        return body.readNBytes(DmnGate.LARGEST + 1);
    }

    private RuleSet view(RuleSetVersion version) {
        return new RuleSet(version.ruleSet(), version, ruleSets.table(version.ruleSet(), version.number()));
    }

    /** A rule set with the version in force. */
    record RuleSet(String id, RuleSetVersion effective, RuleTable table) {
    }
}
