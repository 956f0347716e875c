package io.takt.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.SignedInPeople;
import io.takt.execution.Grade;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.Quantities;
import io.takt.execution.UnitState;
import io.takt.execution.cancellation.Remainder;
import io.takt.execution.line.TakenFlows;
import io.takt.quality.Nonconformances.NonconformanceView;
import io.takt.quality.domain.Disposition;
import io.takt.quality.judging.VisualInspection;
import io.takt.rules.RuleSetVersion;
import io.takt.rules.RuleSets;
import io.takt.rules.Shipped;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way through a nonconformance. */
class NonconformancePathsIT extends NonconformingHub {

    @Autowired
    private VisualInspection look;

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private SignedInPeople people;

    @BeforeAll
    static void noPathIsTakenYet(@Autowired TakenFlows flows) {
        flows.forget();
    }

    @AfterAll
    static void everyPathWasTaken(@Autowired TakenFlows flows) {
        flows.requireAll("quality", "handle-nonconformance");
    }

    @Test
    void aBoreThatIsStillTooSmallAfterReworkGoesToTheBoardAndMayBeUsedAsItIs() {
        machines.boreOf(1, "27.960", "27.965");
        String order = released(1);
        line.review(order, Disposition.USE_AS_IS);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(1, 0, 0, 1, 0, 0, 0, 0, 0, 0));
        NonconformanceView settled = only(order);
        assertThat(settled.reworks()).isEqualTo(1);
        assertThat(settled.state()).isEqualTo("CLOSED");
        assertThat(settled.disposition()).isEqualTo("USE_AS_IS");
        assertThat(settled.decidedBy()).isEqualTo("person:" + line.nameOf("inspector"));
    }

    @Test
    void aCaseWhoseOrderIsCancelledIsClosedAndItsUnitStaysHeldUntilSomebodyScrapsIt() {
        machines.boreOf(1, "28.010");
        String order = released(2);
        line.task(order, "quality/review-board");

        line.cancel(order, Remainder.HOLD);

        assertThat(line.page(order).quantities()).isEqualTo(new Quantities(2, 0, 0, 0, 0, 0, 2, 0, 0, 0));
        assertThat(only(order).state()).isEqualTo("CLOSED");
        assertThat(line.hanging(order)).isEmpty();

        line.cancel(order, Remainder.SCRAP);

        assertThat(line.page(order).quantities()).isEqualTo(new Quantities(2, 0, 0, 0, 0, 2, 0, 0, 0, 0));
    }

    @Test
    void reworkIsStoppedWithItsOrder() {
        machines.boreOf(1, "27.960");
        String order = released(1);
        line.until(order, page -> page.quantities().inRework() == 1);

        line.cancel(order, Remainder.SCRAP);

        assertThat(line.page(order).quantities()).isEqualTo(new Quantities(1, 0, 0, 0, 0, 1, 0, 0, 0, 0));
        assertThat(only(order).state()).isEqualTo("CLOSED");
        assertThat(line.hanging(order)).isEmpty();
    }

    @Test
    void reworkThatHelpsComesBackBehindTheOperationThatFoundIt() {
        machines.boreOf(1, "27.960");
        String order = released(1);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities().good()).isEqualTo(1);
        assertThat(page.jobs()).filteredOn(job -> job.operation().number().equals("90") && job.state().equals("COMPLETED")).hasSize(1);
        assertThat(only(order).decisions()).extracting(decision -> decision.ruleSet()).contains("disposition");
    }

    @Test
    void aBoreThatIsTooLargeCannotBeReworkedByTheBoardEither() {
        machines.boreOf(1, "28.010");
        String order = released(1);
        assertThatThrownBy(() -> line.review(order, Disposition.REWORK)).isInstanceOf(Refused.class)
                .extracting("code").isEqualTo("quality.noReworkRouting");
        assertThat(line.findTask(order, "quality/review-board")).isPresent();
        assertThat(line.page(order).units()).extracting(unit -> unit.state()).containsExactly(UnitState.HELD);
    }

    @Test
    void theBoardMayHaveAUnitReworkedOnceMore() {
        machines.boreOf(1, "27.960", "27.965", "27.980");
        String order = released(1);
        line.review(order, Disposition.REWORK);
        line.store(order);

        line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(only(order).reworks()).isEqualTo(2);
    }

    @Test
    void aNoticeOfEndedReworkThatIsLostIsMadeUpForByLooking() {
        machines.boreOf(1, "27.960");
        String order = released(1);
        line.until(order, page -> page.quantities().inRework() == 1);

        line.fireTimer(only(order).processInstanceId());
        line.store(order);

        line.until(order, reached -> reached.state().equals("COMPLETED"));
        assertThat(only(order).reworks()).isEqualTo(1);
    }

    @Test
    void aRuleMayCloseTheOrderShort() {
        whereMissingUnitsMean("CLOSE_SHORT", () -> {
            String order = released(2);
            line.lookAndReject(order, "CRK-01");
            line.store(order);

            OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

            assertThat(page.quantities().good()).isEqualTo(1);
            assertThat(page.quantities().scrapped()).isEqualTo(1);
            assertThat(page.quantities().replenished()).isZero();
        });
    }

    @Test
    void aRuleMayLeaveAScrappedUnitAlone() {
        whereMissingUnitsMean("NONE", () -> {
            String order = released(2);
            line.lookAndReject(order, "CRK-01");

            line.until(order, page -> page.quantities().scrapped() == 1);

            await().untilAsserted(() -> assertThat(only(order).state()).isEqualTo("CLOSED"));
            assertThat(line.findTask(order, "execution/load")).isEmpty();
        });
    }

    @Test
    void aScrappedUnitIsReplaced() {
        machines.boreOf(1, "28.010");
        String order = released(1);
        line.review(order, Disposition.SCRAP);
        line.load(order);
        line.look(order);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(1, 1, 0, 1, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void theBoardMayRegradeAUnitWhichIsReplacedAndKeptApart() {
        machines.boreOf(1, "28.010");
        String order = released(1);
        line.review(order, Disposition.REGRADE);
        line.putAway(order);
        line.load(order);
        line.look(order);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(1, 1, 0, 1, 1, 0, 0, 0, 0, 0));
        assertThat(page.units()).extracting(unit -> unit.state()).containsExactly(UnitState.DOWNGRADED, UnitState.GOOD);
        assertThat(stock.movements()).containsSubsequence("PRODUCE B", "PRODUCE 1");
        assertThat(only(order).grade()).isEqualTo(Grade.B);
    }

    @Test
    void aRuleMayRegradeAUnit() {
        whereRuleSays("disposition", "<outputEntry id=\"otherMajorDefect_out1\"><text>\"REVIEW\"",
                "<outputEntry id=\"otherMajorDefect_out1\"><text>\"REGRADE\"", () -> {
                    machines.boreOf(1, "28.010");
                    String order = released(1);
                    line.putAway(order);

                    line.until(order, page -> page.quantities().downgraded() == 1);

                    assertThat(only(order).disposition()).isEqualTo("REGRADE");
                });
    }

    @Test
    void aScratchIsAcceptedByRule() {
        String order = released(2);
        line.lookAndReject(order, "SUR-01");
        line.store(order);
        line.store(order);

        line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(only(order).disposition()).isEqualTo("USE_AS_IS");
    }

    @Test
    void aCrackIsScrappedByRule() {
        String order = released(2);
        line.lookAndReject(order, "CRK-01");
        line.load(order);
        line.look(order);
        line.store(order);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities().scrapped()).isEqualTo(1);
        assertThat(page.quantities().good()).isEqualTo(2);
    }

    @Test
    void everyUnitIsLookedAt() {
        String order = released(2);
        long task = line.task(order, VisualInspection.FORM).id();
        String first = line.unitsOf(task).get(0);
        assertThatThrownBy(() -> line.run("inspector", () -> look.report(task, List.of(new VisualInspection.Seen(first, true, null)))))
                .isInstanceOf(InvalidInput.class);
        line.look(order);
    }

    private void whereMissingUnitsMean(String decision, Runnable story) {
        whereRuleSays("replenishment", "\"REPLENISH\"</text></outputEntry>", "\"" + decision + "\"</text></outputEntry>", story);
    }

    /** Puts another version of a rule set in force for as long as the story runs. */
    private void whereRuleSays(String ruleSet, String text, String instead, Runnable story) {
        RuleSetVersion shipped = ruleSets.getEffective(ruleSet);
        Actor author = Actor.person(people.person("rules.publish", "rules.read"));
        Actor approver = Actor.person(people.person("rules.publish", "rules.read"));
        String other = new String(Shipped.text(ruleSet), StandardCharsets.UTF_8).replace(text, instead);
        int draft = Actors.as(author, () -> ruleSets.draft(ruleSet, other.getBytes(StandardCharsets.UTF_8))).number();
        Actors.as(author, () -> ruleSets.submit(ruleSet, draft));
        Actors.as(approver, () -> ruleSets.publish(ruleSet, draft));
        try {
            story.run();
        } finally {
            Actors.as(approver, () -> ruleSets.publish(ruleSet, shipped.number()));
        }
    }
}
