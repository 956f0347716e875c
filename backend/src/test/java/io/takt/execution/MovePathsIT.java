package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.line.OnTheHubLine;
import io.takt.execution.line.TakenFlows;
import io.takt.execution.line.TestLine.Request;
import io.takt.execution.transport.MoveConfirmation;
import io.takt.shared.InvalidInput;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class MovePathsIT extends OnTheHubLine {

    private static final String VEHICLE = "LG-AGV-01";
    private static final String CRANE = "WH-ASRS-01";
    private static final String CONFIRM = "execution/confirm-move";

    @Autowired
    private MoveConfirmation confirmation;

    @Autowired
    private JdbcTemplate rows;
    @Autowired
    private TakenFlows flows;

    @BeforeAll
    static void noPathIsTakenYet(@Autowired TakenFlows flows) {
        flows.forget();
    }

    @AfterAll
    static void everyPathWasTaken(@Autowired TakenFlows flows) {
        flows.requireAll("execution", "move-carrier");
    }

    @BeforeEach
    void boxesComeIntoStoreByTransports() {
        routings.transported(true);
    }

    @Test
    void theVehicleBringsTheBoxToTheGateAndTheCraneIntoABin() {
        String order = measuredOrder();
        Request vehicle = asked(order, VEHICLE);
        assertThat(vehicle.parameters()).hasToString(Map.of("carrierId", carrier(order), "source", "WU-GAU", "target", "WU-ASRS").toString());

        machines.answer(vehicle);

        Request crane = asked(order, CRANE);
        assertThat(crane.parameters()).extractingByKey("source").isEqualTo("WU-ASRS");
        assertThat(crane.parameters()).extractingByKey("target").isEqualTo("BIN-1");
        machines.answer(crane);
        line.until(order, page -> page.state().equals("COMPLETED"));
    }

    @Test
    void afterThreeFailuresAPersonMovesTheBoxOrLetsTheMachineTryAgain() {
        String order = measuredOrder();
        for (int tries = 1; tries <= 3; tries++) {
            machines.signal(askedAfresh(order, VEHICLE), Map.of("ok", false), true);
        }
        TaskView task = awaitTask(order);

        line.run("operator", () -> confirmation.askAgain(task.id()));

        machines.answer(askedAfresh(order, VEHICLE));
        machines.answer(asked(order, CRANE));
        line.until(order, page -> page.state().equals("COMPLETED"));
    }

    @Test
    void aMachineThatIsLateIsHelpedByAPersonAndItsOwnAnswerCountsNothing() {
        String order = measuredOrder();
        Request vehicle = asked(order, VEHICLE);
        beLate(order);
        TaskView task = awaitTask(order);

        assertThatThrownBy(() -> line.run("operator", () -> confirmation.confirm(task.id(), "NOWHERE")))
                .asInstanceOf(type(InvalidInput.class)).extracting(wrong -> wrong.faults().get(0).pointer()).isEqualTo("/place");
        line.run("operator", () -> confirmation.confirm(task.id(), "WU-ASRS"));

        assertThat(machines.signal(vehicle, Map.of(), true)).isEqualTo(Outcome.IGNORED);
        machines.answer(asked(order, CRANE));
        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));
        assertThat(page.quantities().good()).isEqualTo(1);
    }

    @Test
    void aLateAnswerIsStillBookedWhileNobodyHasMovedTheBox() {
        String order = measuredOrder();
        Request vehicle = asked(order, VEHICLE);
        beLate(order);
        awaitTask(order);

        assertThat(machines.answer(vehicle)).isEqualTo(Outcome.DONE);

        await().until(() -> line.findTask(order, CONFIRM).isEmpty());
        machines.answer(asked(order, CRANE));
        line.until(order, page -> page.state().equals("COMPLETED"));
    }

    @Test
    void theTimerOfATransportThatWaitsForItsTurnAsksNobody() {
        machines.silence(VEHICLE);
        String first = measuredOrder();
        Request running = asked(first, VEHICLE);
        String second = measuredOrder();
        line.fireTimer(instance(second));
        await().until(() -> flows.took("move-carrier", "from_gateway-overdue_to_await-move"));

        machines.answer(running);

        machines.answer(asked(second, VEHICLE));
        assertThat(line.findTask(second, CONFIRM)).isEmpty();
        line.until(first, page -> page.state().equals("COMPLETED"));
        line.until(second, page -> page.state().equals("COMPLETED"));
    }

    @Test
    void aMachineWhoseCableIsOutCannotBeAskedSoAPersonIs() {
        equipment.cut(VEHICLE);
        String order = measuredOrder();
        line.fireTimer(instance(order));
        TaskView task = awaitTask(order);

        line.run("operator", () -> confirmation.confirm(task.id(), "WU-ASRS"));

        machines.answer(asked(order, CRANE));
        line.until(order, page -> page.state().equals("COMPLETED"));
    }

    @Test
    void aMachineWhoseCableIsInAgainTriesWhenAPersonSaysSo() {
        equipment.cut(VEHICLE);
        String order = measuredOrder();
        line.fireTimer(instance(order));
        TaskView task = awaitTask(order);
        equipment.cut("");

        line.run("operator", () -> confirmation.askAgain(task.id()));

        machines.answer(asked(order, VEHICLE));
        machines.answer(asked(order, CRANE));
        line.until(order, page -> page.state().equals("COMPLETED"));
    }

    @Test
    void withoutMachinesPeopleMoveTheBox() {
        equipment.movers(false);
        String order = measuredOrder();
        TaskView toGate = awaitTask(order);
        assertThatThrownBy(() -> line.run("operator", () -> confirmation.askAgain(toGate.id()))).isInstanceOf(InvalidInput.class);
        line.run("operator", () -> confirmation.confirm(toGate.id(), "WU-ASRS"));
        await().until(() -> line.findTask(order, CONFIRM).filter(task -> task.id() != toGate.id()).isPresent());
        long intoBin = line.findTask(order, CONFIRM).orElseThrow().id();

        line.run("operator", () -> confirmation.confirm(intoBin, "BIN-2"));

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));
        assertThat(page.quantities().good()).isEqualTo(1);
    }

    /** An order of one whose unit is measured and waits to be moved. */
    private String measuredOrder() {
        String order = orders.requested(1);
        line.release(order);
        line.load(order);
        line.look(order);
        await().until(() -> count(order) > 0);
        return order;
    }

    private long count(String order) {
        Long count = rows.queryForObject("SELECT COUNT(*) FROM execution_transport t JOIN execution_order o ON o.id = t.order_id WHERE o.code = ?",
                Long.class, order);
        return count == null ? 0 : count;
    }

    private String carrier(String order) {
        return String.valueOf(line.page(order).units().get(0).carrier());
    }

    private Request asked(String order, String device) {
        String box = carrier(order);
        return await().until(() -> machines.open().stream().filter(request -> request.device().equals(device)
                && box.equals(request.parameters().get("carrierId"))).findFirst(), Optional::isPresent).orElseThrow();
    }

    /** As {@link #asked}, taken away so that the next request is another one. */
    private Request askedAfresh(String order, String device) {
        Request request = asked(order, device);
        machines.giveUp(device, request.ticket());
        return request;
    }

    private TaskView awaitTask(String order) {
        return await().until(() -> line.findTask(order, CONFIRM), Optional::isPresent).orElseThrow();
    }

    private String instance(String order) {
        return await().until(() -> line.page(order).processes().stream().filter(process -> process.kind() == Kind.TRANSPORT).findFirst(),
                Optional::isPresent).orElseThrow().processInstanceId();
    }

    /** What the machine was asked is overdue now. */
    private void beLate(String order) {
        rows.update("UPDATE execution_transport SET requested_at = '2020-01-01' WHERE state = 'REQUESTED'");
        line.fireTimer(instance(order));
    }
}
