package io.takt.connectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.domain.Trigger.Step;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterTriggerTest {

    @Property
    void countsExactlyWhateverIsMissedBetweenTwoScansAndAcrossRollOvers(@ForAll @LongRange(min = 0, max = 65_535) long start,
            @ForAll @Size(max = 200) List<@IntRange(max = 32_767) Integer> steps) {
        CounterTrigger trigger = new CounterTrigger(16);
        TriggerState state = trigger.observe(TriggerState.NEW, start).orElseThrow().next();
        long truth = start;
        long signalled = 0;
        for (int step : steps) {
            truth += step;
            Optional<Step> seen = trigger.observe(state, truth % 65_536);
            signalled += seen.filter(Step::isSignal).map(one -> (Long) one.values().get("delta")).orElse(0L);
            state = seen.map(Step::next).orElse(state);
        }
        assertThat(signalled).isEqualTo(truth - start);
        assertThat(state.sequence()).isEqualTo(truth - start);
        assertThat(state.epoch()).isEqualTo(1);
    }

    @Property
    void theSameValueAgainIsNoSignal(@ForAll @LongRange(min = 0, max = 4_294_967_295L) long value) {
        CounterTrigger trigger = new CounterTrigger(32);
        TriggerState state = trigger.observe(TriggerState.NEW, value).orElseThrow().next();

        assertThat(trigger.observe(state, value)).isEmpty();
    }

    @Test
    void theFirstValueIsWhereCountingBegins() {
        Step first = new CounterTrigger(32).observe(TriggerState.NEW, 5_000).orElseThrow();

        assertThat(first.isSignal()).isFalse();
        assertThat(first.next()).isEqualTo(new TriggerState(1, 0, "5000"));
    }

    @Test
    void aResetBeginsANewEpochWithWhatTheDeviceCountedSince() {
        Step reset = new CounterTrigger(32).observe(new TriggerState(1, 100, "100"), 3).orElseThrow();

        assertThat(reset.next()).isEqualTo(new TriggerState(2, 3, "3"));
        assertThat(reset.values()).containsEntry("delta", 3L);
    }

    @Test
    void aResetToZeroIsKeptButNotSignalled() {
        Step reset = new CounterTrigger(32).observe(new TriggerState(1, 100, "100"), 0).orElseThrow();

        assertThat(reset.isSignal()).isFalse();
        assertThat(reset.next().epoch()).isEqualTo(2);
    }

    @Test
    void aThirtyTwoBitCounterRollsOver() {
        Step step = new CounterTrigger(32).observe(new TriggerState(1, 10, "4294967295"), 1L).orElseThrow();

        assertThat(step.next()).isEqualTo(new TriggerState(1, 12, "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "65536", "1E+10"})
    void whatNoCounterOfItsWidthCanShowIsPassedOver(String value) {
        assertThat(new CounterTrigger(16).observe(new TriggerState(1, 5, "5"), new BigDecimal(value))).isEmpty();
        assertThat(new CounterTrigger(16).observe(TriggerState.NEW, new BigDecimal(value))).isEmpty();
    }

    @Test
    void aWholeNumberIsACountHoweverItIsWritten() {
        Step step = new CounterTrigger(16).observe(new TriggerState(1, 5, "5"), new BigDecimal("1E+1")).orElseThrow();

        assertThat(step.next()).isEqualTo(new TriggerState(1, 10, "10"));
    }

    @Test
    void aJumpThatNoMachineCanMakeIsPassedOverAndTheTrueCountGoesOn() {
        CounterTrigger trigger = new CounterTrigger(64);
        TriggerState state = new TriggerState(1, 5, "1000");
        BigInteger garbled = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

        assertThat(trigger.observe(state, garbled)).isEmpty();
        assertThat(trigger.observe(state, 1_001L).orElseThrow().values()).containsEntry("delta", 1L);
    }

    @Test
    void aSixtyFourBitCounterStaysExact() {
        BigInteger nearTheEnd = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.TWO);
        Step step = new CounterTrigger(64).observe(new TriggerState(1, 0, nearTheEnd.toString()), 3).orElseThrow();

        assertThat(step.values()).containsEntry("delta", 5L);
    }
}
