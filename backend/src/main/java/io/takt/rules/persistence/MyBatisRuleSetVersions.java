package io.takt.rules.persistence;

import io.takt.rules.RuleSetVersion;
import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.domain.RuleSetVersions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.Lifecycle;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRuleSetVersions implements RuleSetVersions {

    private final RuleSetMapper mapper;

    MyBatisRuleSetVersions(RuleSetMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<RuleSetVersion> findEffective(String ruleSet) {
        return mapper.findEffective(ruleSet);
    }

    @Override
    public Optional<Long> findEffectiveId(String ruleSet) {
        return mapper.findEffectiveId(ruleSet);
    }

    @Override
    public Optional<RuleSetVersion> find(String ruleSet, int number) {
        return mapper.find(ruleSet, number);
    }

    @Override
    public List<RuleSetVersion> effective() {
        return mapper.effective();
    }

    @Override
    public List<RuleSetVersion> of(String ruleSet) {
        return mapper.of(ruleSet);
    }

    @Override
    public byte[] text(RuleSetVersion version) {
        return mapper.text(version.id()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Form> lock(String ruleSet) {
        return mapper.lock(ruleSet);
    }

    @Override
    public void addRuleSet(String ruleSet, Form form) {
        mapper.addRuleSet(ruleSet, form);
    }

    @Override
    public RuleSetVersion add(String ruleSet, NewVersion version) {
        int number = mapper.lastNumber(ruleSet) + 1;
        mapper.add(ruleSet, number, version);
        return mapper.find(ruleSet, number).orElseThrow();
    }

    @Override
    public RuleSetVersion move(RuleSetVersion version, Lifecycle next, @Nullable String approver,
            @Nullable Instant effectiveFrom) {
        if (mapper.move(version, next, approver, effectiveFrom) == 0) {
            throw new ConcurrentChange("rules.changedMeanwhile", version.ruleSet(), version.number());
        }
        return mapper.find(version.ruleSet(), version.number()).orElseThrow();
    }
}
