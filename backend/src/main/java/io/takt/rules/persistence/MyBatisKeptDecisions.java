package io.takt.rules.persistence;

import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.rules.RuleEngine.Subject;
import io.takt.rules.domain.KeptDecisions;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisKeptDecisions implements KeptDecisions {

    private final DecisionMapper mapper;

    MyBatisKeptDecisions(DecisionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Long> keep(List<NewDecision> decisions) {
        List<DecisionMapper.NewKey> keys = decisions.stream().map(decision -> new DecisionMapper.NewKey()).toList();
        if (!decisions.isEmpty()) {
            mapper.keep(decisions, keys);
        }
        return keys.stream().map(DecisionMapper.NewKey::getId).toList();
    }

    @Override
    public Optional<KeptDecision> find(long id) {
        return mapper.find(id).map(DecisionRow::decision);
    }

    @Override
    public Optional<Written> findLast(String ruleSet, Subject subject) {
        return mapper.findLast(ruleSet, subject);
    }

    @Override
    public List<KeptDecision> of(Collection<Subject> subjects) {
        return subjects.isEmpty() ? List.of() : mapper.of(subjects).stream().map(DecisionRow::decision).toList();
    }

    @Override
    public List<KeptDecision> between(Subject subject, Instant from, Instant to) {
        return mapper.between(subject, from, to).stream().map(DecisionRow::decision).toList();
    }

    @Override
    public Page<KeptDecision> list(ListQuery query) {
        return new Page<>(mapper.list(query).stream().map(DecisionRow::decision).toList(), query.offset(),
                mapper.count(query));
    }
}
