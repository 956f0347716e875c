package io.takt.rules.domain;

import io.takt.rules.RuleSetVersion;
import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.RuleSetVersion.Origin;
import io.takt.shared.Lifecycle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rule sets' versions as they are kept. */
public interface RuleSetVersions {

    Optional<RuleSetVersion> findEffective(String ruleSet);

    Optional<Long> findEffectiveId(String ruleSet);

    Optional<RuleSetVersion> find(String ruleSet, int number);

    List<RuleSetVersion> effective();

    /** Newest first. */
    List<RuleSetVersion> of(String ruleSet);

    byte[] text(RuleSetVersion version);

    /** Takes the rule set's row until the transaction ends, so that its versions change one after another. */
    Optional<Form> lock(String ruleSet);

    void addRuleSet(String ruleSet, Form form);

    /** Adds the next number of a locked rule set. */
    RuleSetVersion add(String ruleSet, NewVersion version);

    /**
     * @throws io.takt.shared.ConcurrentChange {@code rules.changedMeanwhile} if its state is no longer the known one
     */
    RuleSetVersion move(RuleSetVersion version, Lifecycle next, @Nullable String approver,
            @Nullable Instant effectiveFrom);

    /** A version that is about to be kept. */
    record NewVersion(Lifecycle state, Origin origin, String text, String checksum, String author, Instant createdAt,
            @Nullable Instant effectiveFrom) {
    }
}
