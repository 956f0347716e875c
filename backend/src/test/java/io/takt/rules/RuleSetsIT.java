package io.takt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.RuleSetVersion.Origin;
import io.takt.rules.gate.DmnGate;
import io.takt.rules.spi.RuleQuestion;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotAllowed;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TaktIntegrationTest
class RuleSetsIT {

    private static final RuleEngine.Subject ORDER = new RuleEngine.Subject("test.order", "PO-1");

    @Autowired
    private RuleSets ruleSets;
    @Autowired
    private RuleEngine ruleEngine;
    @Autowired
    private ShippedRules shippedRules;
    @Autowired
    private SignedInPeople people;
    @Autowired
    private TransactionTemplate transaction;

    private String author = "";
    private String approver = "";

    @BeforeEach
    void twoSupervisors() {
        author = people.person("rules.read", "rules.publish");
        approver = people.person("rules.read", "rules.publish");
    }

    @Test
    void everyShippedRuleSetPassesTheGateAndIsKnown() {
        for (String ruleSet : Shipped.names()) {
            assertThat(ruleSets.getEffective(ruleSet).form()).isEqualTo(Shipped.form(ruleSet));
        }
        assertThat(Shipped.names(Form.DMN))
                .allSatisfy(table -> assertThat(DmnGate.check(table, Shipped.text(table))).isEmpty());
    }

    @Test
    void readingTheSameRulesAgainChangesNothing() {
        int before = versions("disposition").size();
        shippedRules.read("disposition", Form.DMN, Shipped.text("disposition"));
        assertThat(versions("disposition")).hasSize(before);
    }

    @Test
    void aChangedShippedRuleSetIsADraftAndNotInForce() {
        RuleSetVersion effective = ruleSets.getEffective("measurement-reaction");
        byte[] changed = changed("measurement-reaction", "has no consequence", "passes");
        shippedRules.read("measurement-reaction", Form.DMN, changed);
        shippedRules.read("measurement-reaction", Form.DMN, changed);
        assertThat(ruleSets.getEffective("measurement-reaction")).isEqualTo(effective);
        assertThat(versions("measurement-reaction")).filteredOn(version -> version.number() > effective.number())
                .extracting(RuleSetVersion::state, RuleSetVersion::origin)
                .containsExactly(tuple(Lifecycle.DRAFT, Origin.SHIPPED));
    }

    @Test
    void aVersionComesIntoForceWhenSomeoneElseApprovesItAndCanBeRolledBack() {
        RuleSetVersion shipped = ruleSets.getEffective("replenishment");
        RuleSetVersion draft = asAuthor(() -> ruleSets.draft("replenishment", allReplenished()));
        asAuthor(() -> ruleSets.submit("replenishment", draft.number()));
        assertThatThrownBy(() -> asAuthor(() -> ruleSets.publish("replenishment", draft.number())))
                .isInstanceOf(Refused.class).hasMessageContaining("rules.authorMayNotApprove");
        assertThat(decide().conclusion().decision()).isEqualTo("CLOSE_SHORT");

        asApprover(() -> ruleSets.publish("replenishment", draft.number()));
        assertThat(decide().conclusion().decision()).isEqualTo("REPLENISH");
        assertThat(decide().version()).isEqualTo(draft.number());

        asApprover(() -> ruleSets.publish("replenishment", shipped.number()));
        assertThat(decide().conclusion().decision()).isEqualTo("CLOSE_SHORT");
        assertThat(ruleSets.getEffective("replenishment").number()).isEqualTo(shipped.number());
    }

    @Test
    void aDraftThatWasNotReviewedCannotComeIntoForce() {
        RuleSetVersion draft = asAuthor(
                () -> ruleSets.draft("order-release", changed("order-release", "is rejected", "is refused")));
        assertThatThrownBy(() -> asApprover(() -> ruleSets.publish("order-release", draft.number())))
                .isInstanceOf(Refused.class).hasMessageContaining("rules.illegalTransition");
    }

    @Test
    void nobodyUploadsDrl() {
        assertThatThrownBy(() -> asAuthor(() -> ruleSets.draft("dispatch-gate", Shipped.text("dispatch-gate"))))
                .isInstanceOfSatisfying(RefusedRules.class, refused -> assertThat(refused.findings())
                        .extracting(RuleFinding::code).containsExactly("rules.drlUpload"));
    }

    @Test
    void aTableThatCallsAFunctionIsRefusedWithItsCell() {
        byte[] calling = changed("disposition", "&lt;= 6", "string(6)");
        assertThatThrownBy(() -> asAuthor(() -> ruleSets.draft("disposition", calling)))
                .isInstanceOfSatisfying(RefusedRules.class, refused -> assertThat(refused.findings())
                        .contains(RuleFinding.error("row boreReworked, column Quantity", "rules.feelCall", "string")));
    }

    @Test
    void whoMayOnlyReadRulesPutsNoneInForce() {
        RuleSetVersion shipped = ruleSets.getEffective("replenishment");
        Actor reader = Actor.person(people.person("rules.read"));
        assertThatThrownBy(() -> Actors.as(reader, () -> ruleSets.draft("replenishment", allReplenished())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Actors.as(reader, () -> ruleSets.publish("replenishment", shipped.number())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoGoesOnWithoutAnAnswerKeepsWhatItHasDone() {
        int before = versions("disposition").size();

        transaction.executeWithoutResult(status -> {
            asAuthor(() -> ruleSets.draft("disposition", Shipped.text("disposition")));
            assertThatThrownBy(() -> Actors.as(Actor.system("test"), () -> ruleEngine.decideEach(new Replenishment(), ORDER,
                    List.of(new Scrap(null, null, null, null, true))))).isInstanceOf(RuleFailure.class);
        });

        assertThat(versions("disposition")).hasSize(before + 1);
    }

    @Test
    void anUnknownRuleSetIsNotFound() {
        assertThatThrownBy(() -> ruleSets.getEffective("nonsense")).isInstanceOf(NotFound.class);
    }

    private Decision<Outcome> decide() {
        return Actors.as(Actor.system("test"), () -> ruleEngine.decide(new Replenishment(), ORDER, new Scrap(
                new BigDecimal("6"), new BigDecimal("5"), BigDecimal.ONE, BigDecimal.ONE, true)));
    }

    private static byte[] allReplenished() {
        return changed("replenishment", "\"CLOSE_SHORT\"</text></outputEntry>", "\"REPLENISH\"</text></outputEntry>");
    }

    private static byte[] changed(String ruleSet, String text, String other) {
        String before = new String(Shipped.text(ruleSet), StandardCharsets.UTF_8);
        assertThat(before).contains(text);
        return before.replace(text, other).getBytes(StandardCharsets.UTF_8);
    }

    private List<RuleSetVersion> versions(String ruleSet) {
        return asAuthor(() -> ruleSets.versions(ruleSet));
    }

    private <T> T asAuthor(Supplier<T> work) {
        return Actors.as(Actor.person(author), work);
    }

    private <T> T asApprover(Supplier<T> work) {
        return Actors.as(Actor.person(approver), work);
    }

    record Scrap(@Nullable BigDecimal ordered, @Nullable BigDecimal goodPossible, @Nullable BigDecimal scrapped,
            @Nullable BigDecimal allowance, boolean orderOpen) {
    }

    record Outcome(String decision, BigDecimal quantity) {
    }

    static final class Replenishment implements RuleQuestion<Scrap, Outcome> {

        @Override
        public String ruleSet() {
            return "replenishment";
        }

        @Override
        public Class<Scrap> facts() {
            return Scrap.class;
        }

        @Override
        public Class<Outcome> conclusion() {
            return Outcome.class;
        }
    }
}
