package io.takt.rules.persistence;

import io.takt.rules.RuleSetVersion;
import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.domain.RuleSetVersions.NewVersion;
import io.takt.shared.Lifecycle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RuleSetMapper {

    Optional<RuleSetVersion> findEffective(String ruleSet);

    Optional<Long> findEffectiveId(String ruleSet);

    Optional<RuleSetVersion> find(@Param("ruleSet") String ruleSet, @Param("number") int number);

    List<RuleSetVersion> effective();

    List<RuleSetVersion> of(String ruleSet);

    String text(long id);

    Optional<Form> lock(String ruleSet);

    void addRuleSet(@Param("name") String name, @Param("form") Form form);

    int lastNumber(String ruleSet);

    void add(@Param("ruleSet") String ruleSet, @Param("number") int number, @Param("version") NewVersion version);

    int move(@Param("version") RuleSetVersion version, @Param("next") Lifecycle next,
            @Param("approver") @Nullable String approver, @Param("effectiveFrom") @Nullable Instant effectiveFrom);
}
