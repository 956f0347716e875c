package io.takt.connectivity.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.domain.Command.State;
import io.takt.connectivity.domain.CycleCounts.Count;
import io.takt.connectivity.events.HandshakeFailed;
import io.takt.connectivity.spi.Reading;
import io.takt.connectivity.spi.Signal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;

/** A machine that counts its own cycles, also those that it did while nobody heard it. */
class CycleCountTest {

    private static final DeviceDefinition DEVICE = new DeviceDefinition("M01", "fake", "M01", Map.of(), 100,
            List.of(new TagDefinition("count", "memory:count", "uint16", null, null, false)), Bench.HANDSHAKE,
            List.of(new TriggerDefinition(Signal.CYCLES, "COUNTER", "count")));
    private static final long RANGE = 65_536;

    private final Bench bench = new Bench();
    private final AtomicLong nanos = new AtomicLong();
    private final TriggerRows triggers = new TriggerRows(DEVICE);
    private final CountRows counting = new CountRows(bench.counts, bench, triggers, bench, bench);
    private final TriggerWatch watch = new TriggerWatch(DEVICE, triggers, bench, bench, TransactionOperations.withoutTransaction(), counting);
    private final CountPlay play = new CountPlay("M01", counting, nanos::get);

    @Test
    void aCycleThatIsAnsweredIsExplained() {
        requestFrom(0);
        work(1);
        bench.machine.finish();
        settle();

        assertThat(bench.counts.count).contains(new Count(1, 1, null));
        assertThat(bench.arrivals).extracting(Arrival::type).containsExactly(Signal.Type.HANDSHAKE);
    }

    @ParameterizedTest
    @CsvSource({"0", "41", "65535"})
    void aCycleThatTheDeviceDidAndForgotIsAskedFromAPersonAndNotDoneAgain(long start) {
        long request = requestFrom(start);
        work(1);
        bench.machine.forget();
        settle();

        assertThat(bench.state(request)).isEqualTo(State.FAILED);
        assertThat(bench.published).containsExactly(new HandshakeFailed("M01", new Ticket(1, request), HandshakeFailed.WORKED_UNHEARD, null));
        assertThat(bench.machine.cycles).containsExactly(request);
        assertThat(bench.arrivals).isEmpty();
        assertThat(open()).isZero();
    }

    @Test
    void aDeviceThatForgotItsRequestBeforeItWorkedIsAskedAgain() {
        long request = requestFrom(7);
        bench.machine.forget();
        scan();
        work(1);
        bench.machine.finish();
        settle();

        assertThat(bench.machine.cycles).containsExactly(request, request);
        assertThat(bench.published).isEmpty();
        assertThat(open()).isZero();
    }

    @Test
    void aRequestIsNotSentAgainBeforeTheCountIsRead() {
        long request = requestFrom(0);
        work(1);
        bench.machine.forget();
        Map<String, Reading> unread = new HashMap<>(bench.scan());
        unread.put("count", new Reading(null, Quality.BAD, null));
        watch.observe(unread);
        bench.play().turn(bench.machine, unread);
        scan();

        assertThat(bench.machine.cycles).containsExactly(request);
        assertThat(bench.published).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"40000, 0", "812, 3", "10, 1500"})
    void aCounterThatWasSetBackOrJumpedIsShownAndNeverCounted(long before, long after) {
        count(before);
        scan();
        count(after);
        settle();
        settle();

        assertThat(open()).isZero();
        assertThat(bench.arrivals).singleElement().satisfies(told -> {
            assertThat(told.type()).isEqualTo(Signal.Type.COUNTER);
            assertThat(told.values().get("countedBefore").content()).isEqualTo(String.valueOf(before));
            assertThat(told.values().get("countedNow").content()).isEqualTo(String.valueOf(after));
        });
    }

    @Test
    void whoForgotBothItsRequestAndItsCountIsNotAskedAgainByItself() {
        long request = requestFrom(812);
        bench.later = Duration.ofSeconds(1);
        count(0);
        bench.machine.forget();
        settle();

        assertThat(bench.published).containsExactly(new HandshakeFailed("M01", new Ticket(1, request), HandshakeFailed.COUNT_LOST, null));
        assertThat(bench.machine.cycles).containsExactly(request);
    }

    @Test
    void theLateCycleOfARequestThatWasGivenUpIsNothingNew() {
        long request = requestFrom(0);
        bench.giveUp(request);
        bench.counts.givenUp = 1;
        work(1);
        bench.machine.finish();
        settle();

        assertThat(bench.arrivals).isEmpty();
        assertThat(open()).isZero();
    }

    @Test
    void cyclesThatNobodyAskedForAreToldOnceAndNotWhileARequestMayStillExplainThem() {
        count(100);
        scan();
        work(2);
        scan();
        assertThat(bench.arrivals).isEmpty();
        settle();
        settle();
        assertThat(bench.arrivals).singleElement().satisfies(told -> assertThat(told.values().get("unasked").content()).isEqualTo(2L));

        bench.request();
        scan();
        work(1);
        settle();
        assertThat(bench.arrivals).hasSize(1);
        bench.machine.finish();
        settle();
        assertThat(bench.arrivals).extracting(Arrival::type).containsExactly(Signal.Type.COUNTER, Signal.Type.HANDSHAKE);
    }

    @Test
    void anAnswerThatIsReadBeforeItsCountIsNoDifference() {
        requestFrom(5);
        bench.machine.finish();
        scan();
        assertThat(open()).isEqualTo(-1);
        work(1);
        settle();

        assertThat(open()).isZero();
        assertThat(bench.arrivals).hasSize(1);
    }

    @Test
    void aDeviceThatDoesNotCountABadCycleOwesNothingAMinuteLater() {
        requestFrom(5);
        bench.machine.finish();
        settle();
        assertThat(open()).isEqualTo(-1);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        scan();

        assertThat(open()).isZero();
    }

    /** Odd numbers: the control is switched off after the cycle. Each request is one cycle, answered or asked from a person. */
    @Property
    void whateverIsMissedEachCycleIsAnsweredOrAskedFromAPersonOnceAndNoneIsDoneTwice(
            @ForAll @IntRange(max = 65_535) int start, @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> runs) {
        CycleCountTest fresh = new CycleCountTest();
        fresh.count(start);
        fresh.scan();
        long alone = 0;
        for (int run : runs) {
            fresh.bench.request();
            fresh.scan();
            fresh.work(1);
            fresh.bench.machine.finish();
            if (run % 2 == 1) {
                fresh.bench.machine.forget();
            }
            fresh.settle();
            fresh.work(run / 2);
            alone += run / 2;
            fresh.settle();
        }

        assertThat(fresh.bench.machine.cycles).doesNotHaveDuplicates().hasSize(runs.size());
        assertThat(answers(fresh) + fresh.bench.published.size()).isEqualTo(runs.size());
        assertThat(fresh.bench.arrivals.stream().filter(one -> one.type() == Signal.Type.COUNTER)
                .mapToLong(one -> (Long) one.values().get("unasked").content()).sum()).isEqualTo(alone);
        assertThat(fresh.open()).isZero();
    }

    private static long answers(CycleCountTest test) {
        return test.bench.arrivals.stream().filter(one -> one.type() == Signal.Type.HANDSHAKE).count();
    }

    private long requestFrom(long counted) {
        count(counted);
        scan();
        long request = bench.request();
        scan();
        return request;
    }

    private void count(long shown) {
        bench.machine.memory.put("count", shown);
    }

    private void work(long cycles) {
        count(((Long) bench.machine.memory.get("count") + cycles) % RANGE);
    }

    private long open() {
        return counting.open("M01");
    }

    private void scan() {
        Map<String, Reading> readings = bench.scan();
        watch.observe(readings);
        bench.play().turn(bench.machine, readings);
        play.turn();
    }

    /** Scans for as long as a difference must stand. */
    private void settle() {
        for (int second = 0; second < 5; second++) {
            scan();
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        }
    }
}
