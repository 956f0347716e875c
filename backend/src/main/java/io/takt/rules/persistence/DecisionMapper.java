package io.takt.rules.persistence;

import io.takt.rules.RuleEngine.Subject;
import io.takt.rules.domain.KeptDecisions.NewDecision;
import io.takt.rules.domain.KeptDecisions.Written;
import io.takt.shared.ListQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DecisionMapper {

    void keep(@Param("rows") List<NewDecision> decisions, @Param("keys") List<NewKey> keys);

    Optional<DecisionRow> find(long id);

    Optional<Written> findLast(@Param("ruleSet") String ruleSet, @Param("subject") Subject subject);

    List<DecisionRow> of(@Param("subjects") Collection<Subject> subjects);

    List<DecisionRow> between(@Param("subject") Subject subject, @Param("from") Instant from, @Param("to") Instant to);

    List<DecisionRow> list(ListQuery query);

    long count(ListQuery query);

    /** Receives the id that the database gives. */
    final class NewKey {

        private long id;

        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }
    }
}
