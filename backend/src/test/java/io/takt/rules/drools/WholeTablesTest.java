package io.takt.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.rules.Shipped;
import io.takt.rules.domain.CompiledRules.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold for whole tables, whatever the facts. */
class WholeTablesTest {

    private static final DmnRules RELEASE = new DmnRules(Shipped.text("order-release"));
    private static final DmnRules REPLENISHMENT = new DmnRules(Shipped.text("replenishment"));
    private static final DmnRules REACTION = new DmnRules(Shipped.text("measurement-reaction"));

    @Property(tries = 300)
    void anOrderIsReleasedExactlyWhenNothingStandsAgainstIt(@ForAll @IntRange(max = 9) int required,
            @ForAll @IntRange(max = 9) int available, @ForAll @IntRange(max = 9) int onHold, @ForAll boolean revision,
            @ForAll boolean routing, @ForAll boolean capacity, @ForAll boolean blocked) {
        Answer answer = RELEASE.decide(Map.of(
                "materialRequired", number(required), "materialAvailable", number(available),
                "materialOnHold", number(onHold), "revisionEffective", revision, "routingEffective", routing,
                "capacityAvailable", capacity, "blocked", blocked), "any");
        List<Object> outcomes = answer.conclusions().stream().map(conclusion -> conclusion.get("outcome")).toList();
        boolean free = available >= required && revision && routing && capacity && !blocked;
        assertThat(outcomes.get(0)).isEqualTo(!revision || !routing ? "REJECT" : free ? "RELEASE" : "HOLD");
        assertThat(outcomes).isSortedAccordingTo((one, other) -> strength(one) - strength(other));
        assertThat(outcomes.contains("RELEASE")).isEqualTo(free);
        assertThat(answer.fired()).hasSameSizeAs(outcomes);
    }

    @Property(tries = 300)
    void replenishedIsExactlyWhatIsMissingOfAnOpenOrderBeyondItsAllowance(@ForAll @IntRange(max = 20) int ordered,
            @ForAll @IntRange(max = 22) int good, @ForAll @IntRange(max = 3) int allowance, @ForAll boolean open) {
        Answer answer = REPLENISHMENT.decide(Map.of("ordered", number(ordered), "goodPossible", number(good),
                "scrapped", number(1), "allowance", number(allowance), "orderOpen", open), "any");
        int missing = ordered - good;
        boolean replenish = open && missing > 0 && missing > allowance;
        assertThat(answer.conclusions()).containsExactly(Map.of(
                "decision", missing <= 0 ? "NONE" : replenish ? "REPLENISH" : "CLOSE_SHORT",
                "quantity", number(replenish ? missing : 0)));
    }

    @Property(tries = 100)
    void aUnitIsHeldExactlyWhenItsValueIsOutsideTheLimits(@ForAll @IntRange(max = 5) int characteristic,
            @ForAll @IntRange(max = 2) int position, @ForAll boolean key) {
        Answer answer = REACTION.decide(Map.of(
                "characteristic", List.of("C01", "C02", "C03", "C04", "C05", "C07").get(characteristic),
                "position", List.of("BELOW", "WITHIN", "ABOVE").get(position), "value", number(1), "lower", number(0),
                "upper", number(2), "key", key), "any");
        assertThat(answer.conclusions()).singleElement().satisfies(conclusion -> {
            assertThat(conclusion.get("hold")).isEqualTo(position != 1);
            assertThat(String.valueOf(conclusion.get("defect")).isEmpty()).isEqualTo(position == 1);
        });
    }

    private static int strength(Object outcome) {
        return List.of("REJECT", "HOLD", "RELEASE").indexOf(outcome);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
