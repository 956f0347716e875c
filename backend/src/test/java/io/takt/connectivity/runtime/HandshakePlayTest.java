package io.takt.connectivity.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.domain.Command.State;
import io.takt.connectivity.events.FailedWrite;
import io.takt.connectivity.events.HandshakeFailed;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.shared.InvalidInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HandshakePlayTest {

    private final Bench bench = new Bench();

    @Test
    void aRequestIsSentAnsweredKeptAndAcknowledged() {
        long sequence = bench.request();
        bench.turn();
        assertThat(bench.state(sequence)).isEqualTo(State.VERIFIED);
        assertThat(bench.machine.memory).containsEntry("slot", 3L);

        bench.machine.finish();
        bench.turn();

        assertThat(bench.arrivals).extracting(Arrival::sequence).containsExactly(sequence);
        assertThat(bench.arrivals.get(0).values().get("bore").content()).isEqualTo(28.001);
        assertThat(bench.machine.memory).containsEntry("ackSeq", sequence);
    }

    @Test
    void anAnswerThatStandsThereAgainIsNoSecondSignal() {
        bench.request();
        bench.turn();
        bench.machine.finish();
        bench.turn();
        bench.turn();
        bench.turn();

        assertThat(bench.arrivals).hasSize(1);
    }

    @Test
    void anAcknowledgementThatGotLostIsSaidAgain() {
        long sequence = bench.request();
        bench.turn();
        bench.machine.finish();
        bench.machine.writesUntilCut = 0;
        assertThatThrownBy(bench::turn).isInstanceOf(DeviceTrouble.class);

        bench.turn();

        assertThat(bench.machine.memory).containsEntry("ackSeq", sequence);
        assertThat(bench.arrivals).hasSize(1);
    }

    @Test
    void aRequestThatTheDeviceHasTakenIsNotWrittenAgainAfterARestart() {
        long sequence = bench.request();
        bench.machine.readsUntilCut = 2;
        assertThatThrownBy(bench::turn).isInstanceOf(DeviceTrouble.class);
        assertThat(bench.state(sequence)).isEqualTo(State.ACKNOWLEDGED);

        bench.turn();

        assertThat(bench.state(sequence)).isEqualTo(State.VERIFIED);
        assertThat(bench.machine.cycles).containsExactly(sequence);
    }

    @Test
    void aDeviceThatForgotItsRequestIsAskedAgainUnderTheSameNumber() {
        long sequence = bench.request();
        bench.turn();
        bench.machine.forget();
        bench.turn();
        bench.machine.finish();
        bench.turn();

        assertThat(bench.machine.cycles).containsExactly(sequence, sequence);
        assertThat(bench.arrivals).hasSize(1);
    }

    @Test
    void anOlderCycleNeverAnswersARequestThatWasNotSent() {
        bench.machine.memory.putAll(Map.of("reqSeq", 1L, "doneSeq", 1L));
        long sequence = bench.request();
        bench.turn();

        assertThat(bench.state(sequence)).isEqualTo(State.FAILED);
        assertThat(bench.published).containsExactly(new HandshakeFailed("M01", new Ticket(1, sequence), "connectivity.sequenceTaken", null));
        assertThat(bench.arrivals).isEmpty();
    }

    @Test
    void anIdleDeviceThatIsAheadIsSteppedOver() {
        bench.machine.memory.putAll(Map.of("reqSeq", 41L, "doneSeq", 41L));
        bench.turn();

        assertThat(bench.request()).isEqualTo(42);
    }

    @Test
    void aWriteThatTheDeviceRefusesFailsAfterThreeAttemptsAndIsTold() {
        bench.machine.refuses = "slot";
        long sequence = bench.request();
        bench.turn();
        bench.turn();
        assertThat(bench.state(sequence)).isEqualTo(State.SENT);
        bench.turn();

        assertThat(bench.state(sequence)).isEqualTo(State.FAILED);
        assertThat(bench.machine.cycles).isEmpty();
        assertThat(bench.published).containsExactly(new HandshakeFailed("M01", new Ticket(1, sequence), "connectivity.writeRefused",
                new FailedWrite("slot", "3", null)));
    }

    @Test
    void aDeviceThatKeepsAnotherValueIsNotStartedAndItIsToldWhatItShows() {
        bench.machine.keeps.put("slot", 4L);
        long sequence = bench.request();
        bench.turn();
        bench.turn();
        bench.turn();

        assertThat(bench.state(sequence)).isEqualTo(State.FAILED);
        assertThat(bench.machine.cycles).isEmpty();
        assertThat(bench.published).containsExactly(new HandshakeFailed("M01", new Ticket(1, sequence), "connectivity.notTaken",
                new FailedWrite("slot", "3", "4")));

        bench.machine.keeps.clear();
        long again = bench.request();
        bench.turn();
        assertThat(bench.state(again)).isEqualTo(State.VERIFIED);
        assertThat(bench.machine.cycles).containsExactly(again);
    }

    @Test
    void aNumberThatIsNotWholeAnswersNothing() {
        long sequence = bench.request();
        bench.turn();
        bench.machine.memory.put("doneSeq", sequence + 0.5);
        bench.turn();

        assertThat(bench.arrivals).isEmpty();
    }

    @Test
    void aParameterWithoutAValueIsRefused() {
        assertThatThrownBy(() -> bench.handshakes().request("M01", Collections.singletonMap("slot", null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aRequestGivenUpBeforeItWasSentNeverReachesTheDevice() {
        long sequence = bench.request();
        bench.giveUp(sequence);
        bench.turn();

        assertThat(bench.state(sequence)).isEqualTo(State.WITHDRAWN);
        assertThat(bench.machine.cycles).isEmpty();
    }

    @Test
    void aRequestGivenUpIsNotSentAgainToADeviceThatForgotIt() {
        long sequence = bench.request();
        bench.turn();
        bench.giveUp(sequence);
        bench.machine.forget();
        bench.turn();

        assertThat(bench.state(sequence)).isEqualTo(State.EXPIRED);
        assertThat(bench.machine.cycles).containsExactly(sequence);
    }

    @Test
    void theAnswerToARequestGivenUpFreesTheDeviceAndIsNotKept() {
        long late = bench.request();
        bench.turn();
        bench.giveUp(late);
        bench.machine.finish();
        bench.turn();
        assertThat(bench.machine.memory).containsEntry("ackSeq", late);
        assertThat(bench.arrivals).isEmpty();

        long next = bench.request();
        bench.turn();
        bench.machine.finish();
        bench.turn();

        assertThat(bench.arrivals).extracting(Arrival::sequence).containsExactly(next);
    }

    @Test
    void anAnsweredRequestStaysAnsweredWhenItIsGivenUp() {
        long sequence = bench.request();
        bench.turn();
        bench.machine.finish();
        bench.turn();
        bench.giveUp(sequence);

        assertThat(bench.state(sequence)).isEqualTo(State.VERIFIED);
    }

    @Test
    void aParameterTooManyOrTooFewIsRefused() {
        assertThatThrownBy(() -> bench.handshakes().request("M01", Map.of("spindle", 1)))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.faults())
                        .extracting(InvalidInput.Fault::pointer).containsExactlyInAnyOrder("/spindle", "/slot"));
    }

    /** Each number is one moment at which the cable is cut: before that many reads and writes of a turn. */
    @Property
    void whereverTheLinkIsCutEachRequestRunsOnceAndIsAnsweredOnce(
            @ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> cuts) {
        Bench rough = new Bench();
        List<Long> wanted = new ArrayList<>();
        for (int cut : cuts) {
            rough.machine.writesUntilCut = cut;
            rough.machine.readsUntilCut = (cut * 7) % 5;
            wanted.add(rough.request());
            turns(rough, 1);
            rough.machine.finish();
        }
        finish(rough, wanted.size());

        assertThat(rough.machine.cycles).isEqualTo(wanted);
        assertThat(rough.arrivals).extracting(Arrival::sequence).isEqualTo(wanted);
    }

    private static void finish(Bench rough, int requests) {
        for (int round = 0; round < 3 * requests + 3; round++) {
            turns(rough, 2);
            rough.machine.finish();
        }
        turns(rough, 2);
    }

    private static void turns(Bench rough, int count) {
        for (int turn = 0; turn < count; turn++) {
            try {
                rough.turn();
            } catch (DeviceTrouble cut) {
                assertThat(cut.isLinkLost()).isTrue();
            }
        }
    }
}
