package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.SignedInPeople;
import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.Signals;
import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.connectivity.spi.SignalTarget;
import io.takt.execution.line.TestLine.Request;
import io.takt.shared.ListQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An answer of a machine is booked once, and for the job that asked for it. */
class AnswerOnceIT extends OnLoadedOrders {

    @Autowired
    private SignalInbox inbox;

    @Autowired
    private Signals signals;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JdbcTemplate rows;

    @Test
    void anAnswerIsBookedOnce() {
        String order = loadedOrder("PT30M", 1);
        Request asked = asked(order);
        assertThat(machines.answer(asked)).isEqualTo(Outcome.DONE);
        assertThat(machines.signal(asked, Map.of(), true)).isEqualTo(Outcome.IGNORED);
    }

    @Test
    void anAnswerThatNobodyAskedForWaits() {
        assertThat(machines.signal(new Request("MC-CNC-M01", new Ticket(1, 4711), Map.of()), Map.of(), true)).isEqualTo(Outcome.WAITING);
    }

    @Test
    void anAnswerThatNobodyAskedForIsBookedForTheJobThatAPersonChooses() {
        routings.attended("op_10");
        String unattended = loadedOrder("PT30M", 1);
        line.taskWithoutMachines(unattended, "execution/sign-on");
        routings.attended("");
        String order = loadedOrder("PT30M", 2);
        Request open = asked(order);
        String job = "JO-" + order.substring(3) + "-1-10";
        rows.update("INSERT INTO connectivity_lane (device) VALUES (?) ON DUPLICATE KEY UPDATE device = device", open.device());
        Arrival stray = new Arrival(open.device(), "done", Signal.Type.HANDSHAKE, 99, System.nanoTime(), Map.of("ok", new Signal.Value(true, true)),
                Instant.EPOCH, Instant.EPOCH);
        inbox.accept(List.of(stray));
        SignalView waiting = await().until(() -> strays(open.device()), found -> found.state() == Signals.State.WAITING);

        List<SignalTarget> targets = people.as(() -> signals.targets(waiting.id()), "connectivity.configure");
        assertThat(targets).noneMatch(found -> unattended.equals(found.facts().get("order")));
        SignalTarget target = targets.stream().filter(found -> job.equals(found.facts().get("job"))).findFirst().orElseThrow();
        assertThat(target.facts()).containsEntry("order", order).containsKeys("operation", "lot", "units");
        assertThat(target.reasons()).containsExactly("execution.target.asked");
        people.run(() -> signals.send(waiting.id(), target.key(), "cable was out"), "connectivity.configure");

        await().until(() -> job(order, "10").good() == 1);
        assertThat(strays(open.device()).state()).isEqualTo(Signals.State.DONE);
        assertThat(machines.signal(open, Map.of(), true)).isEqualTo(Outcome.IGNORED);
        assertThat(people.as(() -> signals.targets(waiting.id()), "connectivity.configure")).isEmpty();
        machines.answer(asked(order));
        assertThat(job(order, "10").good()).isEqualTo(2);
    }

    private SignalView strays(String device) {
        return people.as(() -> signals.list(new ListQuery(0, 1, null, true, Map.of("device", device))), "connectivity.read").items().get(0);
    }

    @Test
    void aNumberThatADeviceUsesAgainInItsNextRoundIsAnotherCycle() {
        String first = loadedOrder("PT30M", 1);
        Request before = asked(first);
        machines.answer(before);
        machines.rollOverTo(before);

        String second = loadedOrder("PT30M", 1);
        Request again = asked(second);
        assertThat(again.ticket().sequence()).isEqualTo(before.ticket().sequence());
        machines.answer(again);

        assertThat(job(second, "10").good()).isEqualTo(1);
    }
}
