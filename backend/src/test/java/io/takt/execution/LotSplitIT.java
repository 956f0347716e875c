package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.events.FailedWrite;
import io.takt.connectivity.events.HandshakeFailed;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.OrderPages.UnitLine;
import io.takt.execution.line.OnTheHubLine;
import io.takt.execution.line.TestLine.Request;
import io.takt.execution.lots.LotSplit;
import io.takt.execution.lots.LotSplit.Leaving;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotAllowed;
import io.takt.shared.Refused;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Units that leave a lot go on by themselves, and the order ends with the last of its lots. */
class LotSplitIT extends OnTheHubLine {

    @Autowired
    private LotSplit split;

    @Autowired
    private LotsInWork lots;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anUrgentUnitGoesAheadAndTheOrderEndsWithTheLastLot() {
        String order = loaded(3);
        String urgent = waiting(order).get(0);

        String lot = leave(order, List.of(urgent));

        assertThat(lotOf(order, urgent)).isEqualTo(lot);
        line.look(order);
        line.store(order);
        line.look(order);
        line.store(order);
        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));
        assertThat(page.quantities().good()).isEqualTo(3);
        assertThat(page.jobs()).filteredOn(job -> job.lot().equals(lot)).extracting(job -> job.operation().number())
                .containsExactly("10", "20", "30", "90");
        assertThat(line.hanging(order)).isEmpty();
    }

    @Test
    void unitsThatAreDoneGoOnWhileTheOthersAreStillWorkedOn() {
        String order = loaded(3);
        answerOne(order);
        String done = Awaitility.await().until(() -> line.page(order).units().stream()
                .filter(unit -> "10".equals(unit.currentOperation())).map(UnitLine::code).findFirst(), found -> found.isPresent()).orElseThrow();

        String lot = leave(order, List.of(done));

        line.until(order, page -> page.jobs().stream().anyMatch(job -> job.lot().equals(lot)));
        assertThat(line.page(order).jobs()).filteredOn(job -> job.lot().equals(lot)).extracting(job -> job.operation().number())
                .first().isEqualTo("20");
    }

    @Test
    void aLotWhoseOpenUnitsHaveAllLeftWaitsForNoMachine() {
        String order = loaded(2);
        answerOne(order);
        machines.silence("MC-CNC-M01");
        line.until(order, page -> page.units().stream().anyMatch(unit -> "10".equals(unit.currentOperation())));
        String left = line.page(order).units().stream().filter(unit -> !"10".equals(unit.currentOperation())).map(UnitLine::code)
                .findFirst().orElseThrow();
        Awaitility.await().until(() -> {
            machines.open().stream().filter(request -> isFor(request, order)).forEach(this::fail);
            return line.findTask(order, "execution/confirm-by-hand").isPresent();
        });

        leave(order, List.of(left));
        machines.silence("");

        line.look(order);
        line.store(order);
        line.look(order);
        line.store(order);
        line.until(order, page -> page.state().equals("COMPLETED"));
    }

    @Test
    void aStoppedJobWhoseOpenUnitsHaveAllLeftIsLookedAtAndDone() {
        routings.looked("op_10");
        String order = loaded(2);
        answerOne(order);
        Request refused = asked(order);
        machines.giveUp(refused.device(), refused.ticket());
        transaction.executeWithoutResult(status -> events.publishEvent(new HandshakeFailed(refused.device(), refused.ticket(),
                "connectivity.notTaken", new FailedWrite("program", "P-10", "O-OLD"))));
        line.taskWithoutMachines(order, "execution/confirm-by-hand");
        String left = line.page(order).units().stream().filter(unit -> !"10".equals(unit.currentOperation())).map(UnitLine::code)
                .findFirst().orElseThrow();

        leave(order, List.of(left));

        line.look(line.taskWithoutMachines(order, "quality/visual-inspection").id());
        line.until(order, page -> page.jobs().stream().anyMatch(job -> job.operation().number().equals("10")
                && job.state().equals("COMPLETED")));
    }

    @Test
    void forUnitsThatLeaveNothingIsPickedAgain() {
        String order = orders.requested(3);
        line.release(order);
        line.task(order, "execution/load");
        String first = line.as("planner", () -> lots.ofOrder(order)).get(0).code();
        assertThat(toPick(first)).singleElement().satisfies(supply -> assertThat(supply.quantity()).isEqualByComparingTo("3"));
        line.load(order);

        String lot = leave(order, List.of(waiting(order).get(0)));

        assertThat(toPick(lot)).isEmpty();
        assertThat(toPick(first)).isEmpty();
    }

    private List<LotsInWork.Supply> toPick(String lot) {
        return line.as("planner", () -> lots.supplies(lot));
    }

    @Test
    void whatIsInAMachineStaysUntilItIsDone() {
        String order = loaded(2);
        String inMachine = String.valueOf(asked(order).parameters().get("slot"));
        String unit = line.page(order).units().stream().filter(found -> String.valueOf(found.slot()).equals(inMachine))
                .map(UnitLine::code).findFirst().orElseThrow();
        assertThatThrownBy(() -> leave(order, List.of(unit))).isInstanceOf(Refused.class).extracting("code")
                .isEqualTo("execution.unitInMachine");
    }

    @Test
    void oneUnitStaysAndOnlyUnitsOfTheLotMayLeave() {
        String order = loaded(2);
        assertThatThrownBy(() -> leave(order, line.page(order).units().stream().map(UnitLine::code).toList()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> leave(order, List.of("U-0"))).isInstanceOf(InvalidInput.class);
        String lot = line.page(order).units().get(0).lot();
        assertThatThrownBy(() -> line.run("operator", () -> split.split(lot, new Leaving(List.of("U-0"), null, "r"))))
                .isInstanceOf(NotAllowed.class);
    }

    private String leave(String order, List<String> units) {
        String lot = line.page(order).units().get(0).lot();
        return line.as("supervisor", () -> split.split(lot, new Leaving(units, null, "it is urgent")));
    }

    private String loaded(int pieces) {
        String order = orders.requested(pieces);
        line.release(order);
        line.load(order);
        return order;
    }

    private void fail(Request request) {
        machines.signal(request, Map.of("ok", false), true);
        machines.giveUp(request.device(), request.ticket());
    }

    private void answerOne(String order) {
        machines.answer(asked(order));
    }

    /** What a machine was asked for an order, once those that work for others are free. */
    private Request asked(String order) {
        return Awaitility.await().until(() -> {
            List<Request> open = machines.open();
            open.stream().filter(request -> !isFor(request, order)).forEach(machines::answer);
            return open.stream().filter(request -> isFor(request, order)).findFirst();
        }, found -> found.isPresent()).orElseThrow();
    }

    private static boolean isFor(Request request, String order) {
        return String.valueOf(request.parameters().get("jobNo")).contains(order.substring("WO".length()) + "-");
    }

    /** Units that no machine has been asked for. */
    private List<String> waiting(String order) {
        asked(order);
        return line.page(order).units().stream().filter(unit -> unit.slot() > 1).map(UnitLine::code).toList();
    }

    private String lotOf(String order, String unit) {
        return line.page(order).units().stream().filter(found -> found.code().equals(unit)).map(UnitLine::lot).findFirst().orElseThrow();
    }
}
