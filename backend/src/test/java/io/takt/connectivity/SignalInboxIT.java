package io.takt.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.ConnectivitySlice.Audited;
import io.takt.connectivity.ConnectivitySlice.Booking;
import io.takt.connectivity.ConnectivitySlice.TestTime;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.Signals.Decision;
import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.Signals.State;
import io.takt.connectivity.spi.Signal;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConnectivityIntegrationTest
class SignalInboxIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private SignalInbox inbox;
    @Autowired
    private Signals signals;
    @Autowired
    private Booking booking;
    @Autowired
    private Audited audited;
    @Autowired
    private TestTime time;
    @Autowired
    private JdbcTemplate jdbc;
    private String device = "";

    @BeforeEach
    void lane() {
        device = "IN-" + NUMBER.incrementAndGet();
        jdbc.update("INSERT INTO connectivity_lane (device) VALUES (?)", device);
    }

    @AfterEach
    void calm() {
        booking.waiting = false;
        booking.unfit = false;
        booking.poison.clear();
        booking.failuresLeft.set(0);
        time.ahead = Duration.ZERO;
    }

    @Test
    void batchesThatAreRepeatedReorderedAndAtTheSameTimeBookEachSignalOnce() throws Exception {
        List<Arrival> all = LongStream.rangeClosed(1, 400).mapToObj(this::done).toList();
        ExecutorService senders = Executors.newFixedThreadPool(6);
        List<Future<?>> sent = new ArrayList<>();
        for (int sender = 0; sender < 6; sender++) {
            Random random = new Random(sender);
            sent.add(senders.submit(() -> send(all, random)));
        }
        for (Future<?> one : sent) {
            one.get();
        }
        senders.shutdown();

        awaitEnded(400);
        assertThat(booking.booked(device)).doesNotHaveDuplicates().hasSize(400);
    }

    private void send(List<Arrival> all, Random random) {
        List<Arrival> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        for (int from = 0; from < mixed.size(); from += 50) {
            inbox.accept(mixed.subList(from, from + 50));
            inbox.accept(mixed.subList(Math.max(0, from - 20), from + 30));
        }
    }

    @Test
    void aLaneIsWorkedOffInOrder() {
        inbox.accept(LongStream.rangeClosed(1, 100).mapToObj(this::done).toList());

        awaitEnded(100);
        assertThat(booking.booked(device)).isSorted().hasSize(100);
    }

    @Test
    void aHandlerThatFailsAfterItWroteLeavesNothingAndIsTriedAgain() {
        booking.failuresLeft.set(3);
        inbox.accept(List.of(done(1), done(2)));

        awaitEnded(2);
        assertThat(booking.booked(device)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aPoisonRowEndsFailedWithItsCauseAndHoldsNobodyUp() {
        booking.poison.put(1L, () -> {
            throw new Refused("execution.illegalTransition", "DONE");
        });
        inbox.accept(List.of(done(1), done(2), done(3)));

        Awaitility.await().until(() -> booking.booked(device).equals(List.of(2L, 3L)));
        time.ahead = Duration.ofMinutes(10);
        Awaitility.await().until(() -> states(State.FAILED).size() == 1);
        assertThat(states(State.FAILED).get(0).trouble()).startsWith("execution.illegalTransition");
    }

    @Test
    void aHandlerThatBreaksDownHoldsNobodyUpEither() {
        booking.poison.put(1L, () -> {
            throw new StackOverflowError();
        });
        inbox.accept(List.of(done(1), done(2)));

        Awaitility.await().until(() -> booking.booked(device).equals(List.of(2L)));
        time.ahead = Duration.ofMinutes(10);
        Awaitility.await().until(() -> states(State.FAILED).size() == 1);
    }

    @Test
    void aFailedRowThatPeopleTryAgainIsBooked() {
        booking.poison.put(1L, () -> {
            throw new Refused("execution.illegalTransition");
        });
        inbox.accept(List.of(done(1)));
        time.ahead = Duration.ofMinutes(10);
        Awaitility.await().until(() -> states(State.FAILED).size() == 1);
        booking.poison.clear();

        as("lihua", () -> signals.retry(states(State.FAILED).get(0).id()));

        awaitEnded(1);
        assertThat(booking.booked(device)).containsExactly(1L);
        assertThat(audited.actions).contains("connectivity.signal retried");
    }

    @Test
    void aSignalThatNobodyWaitsForIsTriedWhenSomethingChanges() {
        booking.waiting = true;
        inbox.accept(List.of(done(7)));
        Awaitility.await().until(() -> states(State.WAITING).size() == 1);
        booking.waiting = false;

        inbox.retryWaiting(device);

        awaitEnded(1);
        assertThat(booking.booked(device)).containsExactly(7L);
    }

    @Test
    void aSignalThatNobodyWaitedForExpires() {
        booking.waiting = true;
        inbox.accept(List.of(done(7)));
        Awaitility.await().until(() -> states(State.WAITING).size() == 1);

        time.ahead = Duration.ofHours(25);

        Awaitility.await().until(() -> states(State.EXPIRED).size() == 1);
    }

    @Test
    void aWaitingSignalIsDiscardedOnceWithAReason() {
        booking.waiting = true;
        inbox.accept(List.of(done(7)));
        Awaitility.await().until(() -> states(State.WAITING).size() == 1);
        long id = states(State.WAITING).get(0).id();

        assertThatThrownBy(() -> as("lihua", () -> signals.discard(id, " "))).isInstanceOf(InvalidInput.class);
        as("lihua", () -> signals.discard(id, "set-up piece"));

        assertThat(signals.get(id).state()).isEqualTo(State.DISCARDED);
        assertThat(signals.get(id).decision()).extracting(Decision::by, Decision::reason).containsExactly("lihua", "set-up piece");
        assertThat(audited.actions).contains("connectivity.signal discarded");
        assertThatThrownBy(() -> as("wangwei", () -> signals.discard(id, "again"))).isInstanceOf(ConcurrentChange.class)
                .satisfies(told -> assertThat(((ConcurrentChange) told).arguments()).contains("lihua"));
    }

    @Test
    void aWaitingSignalIsHandledOnceWhereAPersonSentIt() {
        long id = waiting(7);

        assertThatThrownBy(() -> as("lihua", () -> signals.send(id, "ELSEWHERE", "the box says so"))).isInstanceOf(Refused.class);
        as("lihua", () -> signals.send(id, Booking.TARGET, "the box says so"));

        awaitEnded(1);
        assertThat(booking.booked(device)).containsExactly(7L);
        assertThat(signals.get(id).decision()).extracting(Decision::by, Decision::reason, Decision::target)
                .containsExactly("lihua", "the box says so", Booking.TARGET);
        assertThat(audited.actions).contains("connectivity.signal sent");
    }

    @Test
    void aSignalWhoseTargetWentOnWaitsToBeSentElsewhere() {
        long id = waiting(7);
        booking.unfit = true;

        as("lihua", () -> signals.send(id, Booking.TARGET, "the box says so"));

        Awaitility.await().until(() -> "connectivity.targetUnfit".equals(signals.get(id).trouble()));
        assertThat(signals.get(id)).extracting(SignalView::state, SignalView::decision).containsExactly(State.WAITING, null);
        assertThat(booking.booked(device)).isEmpty();
        booking.unfit = false;
        as("wangwei", () -> signals.send(id, Booking.TARGET, "the other box"));
        awaitEnded(1);
        assertThat(booking.booked(device)).containsExactly(7L);
    }

    @Test
    void ofPeopleWhoDecideAtOnceOneWinsAndTheOthersAreToldWho() throws Exception {
        long id = waiting(7);
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Future<String>> decisions = new ArrayList<>();
        for (int person = 0; person < 6; person++) {
            String name = "person-" + person;
            boolean sends = person % 2 == 0;
            decisions.add(people.submit(() -> decide(id, name, sends)));
        }
        List<String> told = new ArrayList<>();
        for (Future<String> decision : decisions) {
            told.add(decision.get());
        }
        people.shutdown();

        String winner = Objects.requireNonNull(signals.get(id).decision()).by();
        assertThat(told).containsOnly(winner);
        Awaitility.await().until(() -> states(State.WAITING).isEmpty() && states(State.RECEIVED).isEmpty());
        assertThat(booking.booked(device)).hasSizeLessThanOrEqualTo(1);
    }

    /** Who has decided, as the person learns it. */
    private String decide(long id, String name, boolean sends) {
        try {
            as(name, () -> {
                if (sends) {
                    signals.send(id, Booking.TARGET, "mine");
                } else {
                    signals.discard(id, "nobody's");
                }
            });
            return name;
        } catch (ConcurrentChange slower) {
            return String.valueOf(slower.arguments()[1]);
        }
    }

    private long waiting(long sequence) {
        booking.waiting = true;
        inbox.accept(List.of(done(sequence)));
        Awaitility.await().until(() -> states(State.WAITING).size() == 1);
        return states(State.WAITING).get(0).id();
    }

    private static void as(String person, Runnable work) {
        Actors.as(Actor.person(person), work);
    }

    @Test
    void aStateThatWasOvertakenIsIgnoredAndSaysWhy() {
        inbox.accept(List.of(state(1), state(2)));

        awaitEnded(2);
        assertThat(states(State.IGNORED)).extracting(SignalView::trouble)
                .containsExactlyInAnyOrder("connectivity.stateOvertaken", "connectivity.noHandler");
    }

    @Test
    void anUnknownDeviceIsRefusedWithItsPlaceInTheBatchAndNothingIsKept() {
        Arrival stranger = new Arrival("NOBODY", "done", Signal.Type.HANDSHAKE, 1, 1, Map.of(), time.now(), time.now());

        assertThatThrownBy(() -> inbox.accept(List.of(done(1), stranger))).isInstanceOfSatisfying(InvalidInput.class,
                wrong -> assertThat(wrong.faults()).extracting(InvalidInput.Fault::pointer).containsExactly("/1/device"));
        assertThat(signals.list(new ListQuery(0, 10, null, false, Map.of("device", device))).total()).isZero();
    }

    private Arrival done(long sequence) {
        return arrival("done", Signal.Type.HANDSHAKE, sequence);
    }

    private Arrival state(long sequence) {
        return arrival("state", Signal.Type.STATE, sequence);
    }

    private Arrival arrival(String trigger, Signal.Type type, long sequence) {
        Instant now = time.now();
        return new Arrival(device, trigger, type, 1, sequence, Map.of("bore", new Signal.Value(sequence, true)), now, now);
    }

    private List<SignalView> states(State state) {
        return signals.list(new ListQuery(0, 500, null, false, Map.of("device", device, "state", state.name()))).items();
    }

    private void awaitEnded(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> signals.list(new ListQuery(0, 1, null, false,
                Map.of("device", device, "state", "DONE,IGNORED"))).total() == count);
    }
}
