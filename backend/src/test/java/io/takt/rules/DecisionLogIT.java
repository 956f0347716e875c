package io.takt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.rules.spi.RuleQuestion;
import io.takt.rules.spi.RuleQuestion.Keep;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TaktIntegrationTest
class DecisionLogIT {

    @Autowired
    private RuleEngine ruleEngine;
    @Autowired
    private DecisionLog decisionLog;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private SignedInPeople people;

    private final RuleEngine.Subject unit = new RuleEngine.Subject("test.unit", UUID.randomUUID().toString());

    @Test
    void aDecisionIsKeptWithWhatWasKnownWhatFiredAndWhatCameOfIt() {
        Decision<Disposition> decision = decide(Keep.EVERY, "DIM-02", 0);
        KeptDecision kept = asReader(() -> decisionLog.get(decision.id()));
        assertThat(kept.question()).isEqualTo("What happens to a nonconforming unit?");
        assertThat(kept.subject()).isEqualTo(unit);
        assertThat(kept.actor()).isEqualTo("system:test");
        assertThat(kept.facts()).containsExactly(
                Map.of("defect", "DIM-02", "severity", "MAJ", "reworkCount", 0, "quantity", 1));
        assertThat(kept.conclusions()).containsExactly(Map.of("decision", "REWORK", "routing", "RT-RWK-2"));
        assertThat(kept.fired()).extracting(Decision.Fired::rule).containsExactly("boreReworked");
        assertThat(DecisionView.of(kept, Locale.SIMPLIFIED_CHINESE).fired().get(0).text()).isEqualTo("孔径偏小可补镗返工一次");
        assertThat(DecisionView.of(kept, Locale.ENGLISH).fired().get(0).text())
                .isEqualTo("A bore that is too small is bored again once");
    }

    @Test
    void aRepeatedDecisionIsKeptAgainOnlyWhereEachIsAskedFor() {
        long first = decide(Keep.WHEN_FACTS_CHANGE, "DIM-01", 0).id();
        assertThat(decide(Keep.WHEN_FACTS_CHANGE, "DIM-01", 0).id()).isEqualTo(first);
        assertThat(decide(Keep.WHEN_CONCLUSIONS_CHANGE, "DIM-01", 1).id()).isEqualTo(first);
        assertThat(decide(Keep.WHEN_FACTS_CHANGE, "DIM-01", 1).id()).isGreaterThan(first);
        decide(Keep.EVERY, "DIM-01", 1);
        assertThat(decisionLog.of(unit)).hasSize(3);
    }

    @Test
    void aDecisionOfATransactionThatFailsIsNotKept() {
        transaction.executeWithoutResult(status -> {
            decide(Keep.EVERY, "DIM-01", 0);
            status.setRollbackOnly();
        });
        assertThat(decisionLog.of(unit)).isEmpty();
    }

    @Test
    void decisionsAreFoundBySubjectsAndByFilter() {
        decide(Keep.EVERY, "DIM-01", 0);
        assertThat(decisionLog.of(List.of(unit, new RuleEngine.Subject("test.unit", "none")))).hasSize(1);
        assertThat(decisionLog.of(List.of())).isEmpty();
        ListQuery query = new ListQuery(0, 25, null, false,
                Map.of("subjectType", unit.type(), "subjectCode", unit.code()));
        assertThat(asReader(() -> decisionLog.list(query)).total()).isEqualTo(1);
        ListQuery unknown = new ListQuery(0, 25, null, false, Map.of("color", "red"));
        assertThatThrownBy(() -> asReader(() -> decisionLog.list(unknown))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> asReader(() -> decisionLog.get(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void decisionsOfATimeAreThoseOfItsFirstAndItsLastMomentToo() {
        decide(Keep.EVERY, "DIM-01", 0);
        Instant made = decisionLog.of(unit).get(0).plantAt();
        assertThat(decisionLog.between(unit, made, made)).hasSize(1);
        assertThat(decisionLog.between(unit, made.plusMillis(1), made.plusSeconds(1))).isEmpty();
        assertThat(decisionLog.between(unit, made.minusSeconds(1), made.minusMillis(1))).isEmpty();
    }

    private <T> T asReader(Supplier<T> reading) {
        return people.as(reading, "rules.read");
    }

    private Decision<Disposition> decide(Keep keep, String defect, int reworkCount) {
        return Actors.as(Actor.system("test"), () -> ruleEngine.decide(new DispositionQuestion(keep), unit,
                new Defect(defect, "MAJ", reworkCount, BigDecimal.ONE)));
    }

    record Defect(String defect, String severity, int reworkCount, BigDecimal quantity) {
    }

    record Disposition(Kind decision, String routing) {

        enum Kind { REWORK, REVIEW, SCRAP, USE_AS_IS }
    }

    record DispositionQuestion(Keep keep) implements RuleQuestion<Defect, Disposition> {

        @Override
        public String ruleSet() {
            return "disposition";
        }

        @Override
        public Class<Defect> facts() {
            return Defect.class;
        }

        @Override
        public Class<Disposition> conclusion() {
            return Disposition.class;
        }
    }
}
