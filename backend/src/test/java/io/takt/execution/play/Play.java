package io.takt.execution.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.line.HubLine;
import io.takt.execution.line.TestLine;
import io.takt.execution.line.TestLine.Request;
import io.takt.execution.line.TestOrders;
import io.takt.shared.DomainException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays acts on orders. What cannot be done just then is refused or left out, as it would be in the plant. */
final class Play {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> OVER = Set.of("COMPLETED", "CANCELLED");

    private final HubLine line;
    private final TestLine machines;
    private final TestOrders orders;
    private final Hands hands;
    private final Pieces pieces;

    Play(HubLine line, TestLine machines, TestOrders orders, Hands hands, Pieces pieces) {
        this.line = line;
        this.machines = machines;
        this.orders = orders;
        this.hands = hands;
        this.pieces = pieces;
    }

    /** A released order whose pieces are accounted for. */
    String begin(int quantity) {
        machines.answerAll();
        String order = orders.requested(quantity);
        line.release(order);
        line.taskWithoutMachines(order, "execution/load");
        return order;
    }

    void act(String order, Act act) {
        try {
            play(order, act);
        } catch (DomainException refused) {
            assertThat(refused.code()).as("%s", refused).doesNotContain("illegalTransition");
        }
    }

    /** Every piece of an order is somewhere, and only there. */
    void check(String order) {
        pieces.check(order);
    }

    private void play(String order, Act act) {
        switch (act.kind()) {
            case TASK -> pick(line.tasks(order), act).ifPresent(task -> hands.work(task, act.which()));
            case ANSWER -> pick(asked(order), act).ifPresent(machines::answer);
            case SMALL_BORE -> pick(asked(order), act).ifPresent(request -> answer(request, "27.960"));
            case LARGE_BORE -> pick(asked(order), act).ifPresent(request -> answer(request, "28.010"));
            case NOT_OK -> pick(asked(order), act).ifPresent(request -> fail(request));
            case TWICE -> pick(asked(order), act).ifPresent(this::answerTwice);
            case LATE -> line.beLateWith(order);
            case SETTLE -> settle(order);
            case SPLIT -> hands.split(order, act.which());
            case CANCEL -> hands.cancel(order, act.which());
        }
    }

    private static <T> Optional<T> pick(List<T> some, Act act) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(act.which() % some.size()));
    }

    /** What machines were asked for an order; what other orders have asked is answered, so that machines are free. */
    private List<Request> asked(String order) {
        String number = "-" + order.substring("WO-".length()) + "-";
        machines.open().stream().filter(request -> pieces.isForeign(request)).forEach(machines::answer);
        return machines.open().stream().filter(request -> String.valueOf(request.parameters().get("jobNo")).contains(number)).toList();
    }

    private void answer(Request request, String bore) {
        String order = String.valueOf(request.parameters().get("jobNo")).split("-")[1];
        if (request.device().equals("QC-GAU-01")) {
            machines.boreOf(order, (Integer) request.parameters().get("slot"), bore);
        }
        machines.answer(request);
    }

    private void fail(Request request) {
        if (machines.signal(request, Map.of("ok", false), true) != Outcome.WAITING) {
            machines.giveUp(request.device(), request.ticket());
        }
    }

    private void answerTwice(Request request) {
        machines.answer(request);
        assertThat(machines.answer(request)).as("a second answer to %s", request).isEqualTo(Outcome.IGNORED);
    }

    private void settle(String order) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> pieces.isSettled(order));
    }

    /** Whatever still waits is done until the order is over; then nothing of it may be left. */
    void finish(String order, boolean cancelled) {
        if (cancelled) {
            act(order, new Act(Act.Kind.CANCEL, 1));
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            machines.answerAll();
            for (TaskView task : line.tasks(order)) {
                act(order, new Act(Act.Kind.TASK, 4));
            }
            return OVER.contains(line.page(order).release().outcome());
        });
        OrderPage page = line.page(order);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(line.hanging(order)).as("left of %s", order).isEmpty());
        assertThat(page.quantities().open()).as("%s", page.quantities()).isEqualTo(page.quantities().held() + page.quantities().notStarted());
        check(order);
    }
}
