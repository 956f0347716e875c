package io.takt.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.rules.RuleFailure;
import io.takt.rules.domain.CompiledRules.Answer;
import io.takt.rules.domain.CompiledRules.FactRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrlRulesTest {

    private static final String DECLARED = """
            package io.takt.rules.shipped.test;
            declare Part
                size : int
            end
            declare Verdict
                text : String
            end
            rule "A large part is refused"
            when
                Part(size > 100)
            then
                throw new IllegalStateException("too large");
            end
            rule "A part of size seven never comes to an end"
            when
                $part : Part(size == 7)
            then
                update($part);
            end
            rule "Every part is judged"
            when
                Part($size : size)
            then
                insert(new Verdict("%s" + $size));
            end
            """;

    @Test
    void aDecisionAfterAFailedOneStartsAfresh() {
        DrlRules rules = rules("judged ");
        assertThatThrownBy(() -> rules.decide(part(101), "Verdict")).isInstanceOf(RuleFailure.class);
        assertThat(rules.decide(part(1), "Verdict").conclusions()).containsExactly(Map.of("text", "judged 1"));
    }

    @Test
    void rulesThatNeverComeToAnEndAreStopped() {
        assertThatThrownBy(() -> rules("judged ").decide(part(7), "Verdict"))
                .isInstanceOf(RuleFailure.class).hasMessageContaining("without coming to an end");
    }

    @Test
    void moreFactsThanTheBoundAreRefused() {
        Map<String, Object> many = Map.of("parts", Collections.nCopies(DrlRules.MOST_FACTS + 1, fact(1)));
        assertThatThrownBy(() -> rules("judged ").decide(many, "Verdict")).isInstanceOf(RuleFailure.class)
                .hasMessageContaining("more than the " + DrlRules.MOST_FACTS);
    }

    @Test
    void aFactThatTheRulesDoNotKnowIsAFault() {
        DrlRules rules = rules("judged ");
        assertThatThrownBy(() -> rules.decide(Map.of("x", new FactRecord("Unknown", Map.of())), "Verdict"))
                .isInstanceOf(RuleFailure.class).hasMessageContaining("Unknown");
        assertThatThrownBy(() -> rules.decide(Map.of("x", new FactRecord("Part", Map.of("colour", "red"))), "Verdict"))
                .isInstanceOf(RuleFailure.class).hasMessageContaining("colour");
    }

    @Test
    void aNumberIsNoFactAndAnAbsentRecordIsNone() {
        DrlRules rules = rules("judged ");
        assertThatThrownBy(() -> rules.decide(Map.of("x", BigDecimal.ONE), "Verdict")).isInstanceOf(RuleFailure.class);
        assertThat(rules.decide(Collections.singletonMap("x", null), "Verdict").conclusions()).isEmpty();
    }

    @Test
    void versionsBuiltAtOnceKeepTheirOwnRules() {
        List<String> texts = IntStream.range(0, 8).parallel()
                .mapToObj(i -> text(rules("version " + i + " ").decide(part(1), "Verdict"))).toList();
        assertThat(texts).containsExactlyElementsOf(
                IntStream.range(0, 8).mapToObj(i -> "version " + i + " 1").toList());
    }

    @Test
    void manyThreadsAskOneVersionAndEachGetsItsOwnAnswer() {
        DrlRules rules = rules("judged ");
        List<String> texts = IntStream.range(8, 100).parallel()
                .mapToObj(i -> text(rules.decide(part(i), "Verdict"))).toList();
        assertThat(texts).containsExactlyElementsOf(IntStream.range(8, 100).mapToObj(i -> "judged " + i).toList());
    }

    @Test
    void aRetiredVersionStillAnswersWhoHoldsIt() {
        DrlRules rules = rules("judged ");
        rules.decide(part(1), "Verdict");
        rules.close();
        assertThat(text(rules.decide(part(2), "Verdict"))).isEqualTo("judged 2");
    }

    @Test
    void aTextThatDoesNotCompileIsAFault() {
        assertThatThrownBy(() -> new DrlRules("test", 1, "rule nonsense".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleFailure.class);
    }

    private static DrlRules rules(String verdict) {
        return new DrlRules("test", 1, DECLARED.formatted(verdict).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> part(int size) {
        return Map.of("part", fact(size));
    }

    private static FactRecord fact(int size) {
        return new FactRecord("Part", Map.of("size", BigDecimal.valueOf(size)));
    }

    private static String text(Answer answer) {
        return String.valueOf(answer.conclusions().get(0).get("text"));
    }
}
