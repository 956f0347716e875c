package io.takt.rules;

import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.RuleSetVersion.Origin;
import io.takt.rules.domain.RuleCompiler;
import io.takt.rules.domain.RuleSetVersions;
import io.takt.rules.domain.RuleSetVersions.NewVersion;
import io.takt.rules.gate.DmnGate;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import io.takt.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Service
@Transactional
class PublishedRuleSets implements RuleSets {

    private static final String PUBLISH = "rules.publish";
    private static final String READ = "rules.read";

    private final RuleSetVersions versions;
    private final RuleCompiler compiler;
    private final RuleBook book;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final PlantClock plantClock;

    PublishedRuleSets(RuleSetVersions versions, RuleCompiler compiler, RuleBook book, Permissions permissions,
            AuditTrail audit, PlantClock plantClock) {
        this.versions = versions;
        this.compiler = compiler;
        this.book = book;
        this.permissions = permissions;
        this.audit = audit;
        this.plantClock = plantClock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RuleFinding> check(String ruleSet, byte[] text) {
        permissions.require(PUBLISH);
        if (getEffective(ruleSet).form() == Form.DRL) {
            return List.of(RuleFinding.error(ruleSet, "rules.drlUpload"));
        }
        List<RuleFinding> findings = DmnGate.check(ruleSet, text);
        return findings.stream().anyMatch(RuleFinding::forbids) ? findings : compiler.analyse(text);
    }

    @Override
    public RuleSetVersion draft(String ruleSet, byte[] text) {
        permissions.require(PUBLISH);
        refuseFaults(ruleSet, text);
        versions.lock(ruleSet);
        RuleSetVersion draft = versions.add(ruleSet, new NewVersion(Lifecycle.DRAFT, Origin.PLANT,
                new String(text, StandardCharsets.UTF_8), Sha256.of(text), Actors.current().text(),
                plantClock.now(), null));
        audit.record("rules.rule-set", ruleSet, "drafted", Map.of(), Map.of("number", draft.number()));
        return draft;
    }

    @Override
    public RuleSetVersion submit(String ruleSet, int number) {
        permissions.require(PUBLISH);
        return move(locked(ruleSet, number), Lifecycle.IN_REVIEW);
    }

    @Override
    public RuleSetVersion publish(String ruleSet, int number) {
        permissions.require(PUBLISH);
        RuleSetVersion version = locked(ruleSet, number);
        refuseOwnWork(version);
        refuseFaultsOfTables(version);
        book.open(version);
        RuleSetVersion approved = version.state() == Lifecycle.IN_REVIEW ? approve(version) : version;
        refuseTransition(approved, Lifecycle.EFFECTIVE);
        versions.findEffective(ruleSet).ifPresent(old -> move(old, Lifecycle.SUPERSEDED));
        RuleSetVersion effective = versions.move(approved, Lifecycle.EFFECTIVE, null, plantClock.now());
        record(approved, effective);
        afterCommit(() -> book.retireAllBut(effective));
        return effective;
    }

    @Override
    @Transactional(readOnly = true)
    public RuleSetVersion getEffective(String ruleSet) {
        return versions.findEffective(ruleSet).orElseThrow(() -> new NotFound("rules.ruleSetUnknown", ruleSet));
    }

    @Override
    @Transactional(readOnly = true)
    public RuleSetVersion readEffective(String ruleSet) {
        permissions.require(READ);
        return getEffective(ruleSet);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RuleSetVersion> effective() {
        permissions.require(READ);
        return versions.effective();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RuleSetVersion> versions(String ruleSet) {
        permissions.require(READ);
        getEffective(ruleSet);
        return versions.of(ruleSet);
    }

    @Override
    @Transactional(readOnly = true)
    public RuleTable table(String ruleSet, int number) {
        permissions.require(READ);
        RuleSetVersion version = get(ruleSet, number);
        return RuleBook.read(version.form(), versions.text(version));
    }

    private RuleSetVersion get(String ruleSet, int number) {
        return versions.find(ruleSet, number).orElseThrow(() -> new NotFound("rules.versionUnknown", ruleSet, number));
    }

    private RuleSetVersion locked(String ruleSet, int number) {
        versions.lock(ruleSet);
        return get(ruleSet, number);
    }

    private RuleSetVersion approve(RuleSetVersion version) {
        RuleSetVersion approved = versions.move(version, Lifecycle.APPROVED, Actors.current().text(), null);
        record(version, approved);
        return approved;
    }

    private RuleSetVersion move(RuleSetVersion version, Lifecycle next) {
        refuseTransition(version, next);
        RuleSetVersion moved = versions.move(version, next, null, null);
        record(version, moved);
        return moved;
    }

    private void record(RuleSetVersion before, RuleSetVersion after) {
        audit.record("rules.rule-set", after.ruleSet() + " " + after.number(), "moved",
                Map.of("state", before.state()), Map.of("state", after.state()));
    }

    private void refuseFaults(String ruleSet, byte[] text) {
        List<RuleFinding> findings = check(ruleSet, text);
        if (findings.stream().anyMatch(RuleFinding::forbids)) {
            throw new RefusedRules(ruleSet, findings);
        }
    }

    private void refuseFaultsOfTables(RuleSetVersion version) {
        if (version.form() == Form.DMN) {
            refuseFaults(version.ruleSet(), versions.text(version));
        }
    }

    private static void refuseOwnWork(RuleSetVersion version) {
        if (version.author().equals(Actors.current().text())) {
            throw new Refused("rules.authorMayNotApprove", version.ruleSet(), version.number());
        }
    }

    private static void refuseTransition(RuleSetVersion version, Lifecycle next) {
        if (!version.state().mayBecome(next)) {
            throw new Refused("rules.illegalTransition", version.ruleSet(), version.number(), version.state(), next);
        }
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
