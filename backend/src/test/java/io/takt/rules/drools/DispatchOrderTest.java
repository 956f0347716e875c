package io.takt.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.rules.RuleTable;
import io.takt.rules.Shipped;
import io.takt.rules.domain.CompiledRules.Answer;
import io.takt.rules.domain.Records;
import io.takt.rules.gate.DrlReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchOrderTest {

    private static final DrlRules RULES = new DrlRules("dispatch-order", 1, Shipped.text("dispatch-order"));
    private static final Weights WEIGHTS = new Weights(40, 20, 25, 15);

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1,   A, HUB,  480, 40, 20, 25, 15
             0,   B, SFT,  479, 30, 10,  0,  7
             479, C, HUB,  120, 30,  0, 25,  7
             480, C, SFT,  119, 16,  0,  0,  0
             1439, ,    ,    0, 16,  0,  0,  0
             1440, A,   ,  999,  4, 20,  0, 15
            """)
    void aJobGetsEachPartByItsFacts(long slack, @Nullable String customer, @Nullable String family, long waiting,
            int due, int customerPoints, int setup, int waitingPoints) {
        Answer answer = decide(List.of(new Candidate("J1", slack, customer, family, waiting)), "HUB");
        assertThat(answer.conclusions()).hasSize(1);
        assertThat(Records.conclusion(JobScore.class, answer.conclusions().get(0))).isEqualTo(new JobScore("J1",
                due + customerPoints + setup + waitingPoints, due, customerPoints, setup, waitingPoints));
    }

    @Test
    void aStationThatIsSetUpForNothingGivesNoPointsForSetup() {
        Answer answer = decide(
                List.of(new Candidate("J1", 0, "A", "HUB", 0), new Candidate("J2", 0, "A", null, 0)), null);
        assertThat(answer.conclusions()).extracting(score -> score.get("setup")).containsExactly(0, 0);
    }

    @Test
    void everyRuleFiresInSomeCase() {
        Set<String> fired = Set.copyOf(decide(List.of(
                new Candidate("J1", -1, "A", "HUB", 480), new Candidate("J2", 0, "B", "SFT", 120),
                new Candidate("J3", 480, "C", "HUB", 0), new Candidate("J4", 1440, "C", "HUB", 0)), "HUB").fired());
        assertThat(fired).isEqualTo(DrlReader.table(Shipped.text("dispatch-order")).rows().stream()
                .map(RuleTable.Row::en).collect(Collectors.toSet()));
    }

    @Test
    void asManyCandidatesAsARuleSetTakesAreScoredInTime() {
        List<Candidate> candidates = IntStream.range(0, DrlRules.MOST_FACTS - 2)
                .mapToObj(i -> new Candidate("J" + i, i * 10L, i % 2 == 0 ? "A" : "B", i % 3 == 0 ? "HUB" : "SFT", i))
                .toList();
        long before = System.nanoTime();
        assertThat(decide(candidates, "HUB").conclusions()).hasSameSizeAs(candidates);
        assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
    }

    private static Answer decide(List<Candidate> candidates, @Nullable String family) {
        return RULES.decide(Records.facts(new Facts(WEIGHTS, new Station("WU-CNC-M", family), candidates)), "JobScore");
    }

    record Facts(Weights weights, Station station, List<Candidate> candidates) {
    }

    record Weights(int due, int customer, int setup, int waiting) {
    }

    record Station(String code, @Nullable String setupFamily) {
    }

    record Candidate(String job, long slackMinutes, @Nullable String customerClass, @Nullable String setupFamily,
            long waitingMinutes) {
    }

    record JobScore(String job, int total, int due, int customer, int setup, int waiting) {
    }
}
