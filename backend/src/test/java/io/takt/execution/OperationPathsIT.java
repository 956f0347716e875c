package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.events.FailedWrite;
import io.takt.connectivity.events.HandshakeFailed;
import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.execution.jobs.HandConfirmation.Confirmed;
import io.takt.execution.jobs.SignOn;
import io.takt.execution.line.TakenFlows;
import io.takt.execution.line.TestLine.Request;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path that the work of one operation can take. */
class OperationPathsIT extends OnLoadedOrders {

    @Autowired
    private SignOn signOn;

    @Autowired
    private UnitRecords units;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    static void noPathIsTakenYet(@Autowired TakenFlows flows) {
        flows.forget();
    }

    @AfterAll
    static void everyPathWasTaken(@Autowired TakenFlows flows) {
        flows.requireAll("execution", "run-operation");
    }

    @Test
    void aMachineThatDoesNotAnswerIsConfirmedByHandAndItsLateAnswerCountsNothing() {
        String order = loadedOrder("PT1S", 1);
        Request asked = asked(order);
        TaskView task = awaitHandTask(order);

        line.run("operator", () -> confirmation.confirm(task.id(), new Confirmed(line.unitsOf(task.id()), Map.of(), Map.of(), "no answer")));

        assertThat(machines.signal(asked, Map.of(), true)).isEqualTo(Outcome.IGNORED);
        routings.waitLimit("PT30M");
        line.look(order);
        line.store(order);
        line.until(order, page -> page.state().equals("COMPLETED"));
        assertThat(job(order, "10").good()).isEqualTo(1);
    }

    @Test
    void anOperationWithoutAnyUnitLeftIsSkipped() {
        String order = orders.requested(1);
        line.release(order);
        line.load(order);
        line.lookAndReject(order, "CRK-01");

        line.until(order, page -> page.jobs().stream()
                .anyMatch(job -> job.operation().number().equals("90") && job.state().equals("SKIPPED")));
        line.task(order, "execution/load");
    }

    @Test
    void aLateAnswerIsStillBookedWhileNobodyHasConfirmedByHand() {
        String order = loadedOrder("PT1S", 1);
        Request asked = asked(order);
        awaitHandTask(order);

        assertThat(machines.answer(asked)).isEqualTo(Outcome.DONE);

        await().until(() -> line.findTask(order, "execution/confirm-by-hand").isEmpty());
        assertThat(job(order, "10").good()).isEqualTo(1);
    }

    @Test
    void anAttendedMachineBeginsWhenSomebodyIsThereAndTheUnitTellsWho() {
        routings.attended("op_10");
        String order = loadedOrder("PT30M", 1);
        TaskView task = line.taskWithoutMachines(order, "execution/sign-on");
        assertThat(openRequest(order)).isEmpty();

        line.run("colleague", () -> signOn.signOn(task.id()));

        machines.answer(asked(order));
        String unit = line.page(order).units().get(0).code();
        assertThat(units.steps(unit)).filteredOn(step -> step.operationNumber().equals("10"))
                .extracting(UnitRecords.StepRecord::person, UnitRecords.StepRecord::equipment)
                .containsExactly(tuple(line.nameOf("colleague"), "MC-CNC-M01"));
    }

    @Test
    void aBoxIsMovedIntoStoreAndItsUnitsAreGood() {
        routings.transported(true);
        String order = loadedOrder("PT30M", 2);
        line.look(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities().good()).isEqualTo(2);
        assertThat(page.processes()).filteredOn(process -> process.kind() == OrderProcesses.Kind.TRANSPORT).hasSize(2);
        String unit = page.units().get(1).code();
        assertThat(units.find(unit)).map(UnitRecord::bin).contains("BIN-1");
        assertThat(units.steps(unit)).filteredOn(step -> step.operationNumber().equals("90"))
                .extracting(UnitRecords.StepRecord::equipment).containsExactly("WH-ASRS-01");
    }

    @Test
    void aCycleWithAValueThatCannotBeTrustedIsRunAgain() {
        String order = loadedOrder("PT30M", 1);
        Request first = asked(order);
        fail(first, Map.of("spindleSpeed", 0), false);

        Request second = asked(order);

        assertThat(second.ticket()).isNotEqualTo(first.ticket());
        assertThat(job(order, "10").good()).isZero();
        machines.answer(second);
    }

    @Test
    void aCycleThatWentWrongByTheMachinesOwnWordIsNoGoodWork() {
        String order = loadedOrder("PT30M", 1);
        fail(asked(order), Map.of("ok", false), true);

        Request second = asked(order);

        assertThat(job(order, "10").good()).isZero();
        machines.answer(second);
        assertThat(job(order, "10").good()).isEqualTo(1);
    }

    @Test
    void afterThreeFailedCyclesAPersonIsAskedWhoCanLetTheMachineTryAgain() {
        String order = loadedOrder("PT30M", 1);
        for (int tries = 1; tries <= 3; tries++) {
            assertThat(line.findTask(order, "execution/confirm-by-hand")).isEmpty();
            fail(asked(order), Map.of("ok", false), true);
        }
        TaskView task = awaitHandTask(order);
        assertThat(openRequest(order)).isEmpty();
        assertThat(asked(task, "asked")).hasFieldOrPropertyWithValue("equipment", "MC-CNC-M01")
                .hasFieldOrPropertyWithValue("trouble", "The machine says that its cycle did not go well.");
        assertThat(asked(task, "measured")).asInstanceOf(LIST).isEmpty();

        line.run("operator", () -> confirmation.askAgain(task.id()));

        machines.answer(asked(order));
        assertThat(job(order, "10").good()).isEqualTo(1);
    }

    @Test
    void aMachineThatDoesNotTakeWhatItIsToldStopsItsJobAtOnceAndAPersonIsToldWhatItShows() {
        String order = loadedOrder("PT30M", 1);
        Request refused = asked(order);
        machines.giveUp(refused.device(), refused.ticket());
        failed(new HandshakeFailed(refused.device(), refused.ticket(), "connectivity.notTaken", new FailedWrite("program", "O-HUB-80A", "O-OLD")));

        TaskView task = awaitHandTask(order);
        assertThat(job(order, "10").state()).isEqualTo("PAUSED");
        assertThat(job(order, "10").blocked()).extracting(Reason::code).containsExactly("writeFailed");
        assertThat(asked(task, "asked")).hasFieldOrPropertyWithValue("trouble",
                "The machine was told program = O-HUB-80A, but then showed O-OLD. It was not started.");
        assertThat(openRequest(order)).isEmpty();

        line.run("operator", () -> confirmation.askAgain(task.id()));

        machines.answer(asked(order));
        assertThat(job(order, "10").good()).isEqualTo(1);
    }

    private void failed(HandshakeFailed event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    @Test
    void aPersonWhoMeasuresInTheGaugesPlaceIsAskedForEachJudgedValue() {
        String order = loadedOrder("PT30M", 1);
        Request gauge = await().until(() -> gauged(order), Optional::isPresent).orElseThrow();
        line.beLate(processOf(order, gauge.parameters().get("jobNo").toString()));
        TaskView task = awaitHandTask(order);
        assertThat(asked(task, "measured")).asInstanceOf(LIST).extracting("tag").containsExactly("bore", "od");

        line.run("operator", () -> confirmation.confirm(task.id(), new Confirmed(line.unitsOf(task.id()),
                Map.of("bore", new BigDecimal("27.98"), "od", new BigDecimal("80.02")), Map.of(), "measured with the plug gauge")));

        line.look(order);
        assertThat(job(order, "30").good()).isEqualTo(1);
    }

    @Test
    void aPersonWhoIsAskedIsNotDisturbedByALateAnswerWithoutUse() {
        String order = loadedOrder("PT1S", 1);
        Request asked = asked(order);
        TaskView task = awaitHandTask(order);

        fail(asked, Map.of("ok", false), true);

        assertThat(line.findTask(order, "execution/confirm-by-hand")).map(TaskView::id).contains(task.id());
        line.run("operator", () -> confirmation.confirm(task.id(), new Confirmed(line.unitsOf(task.id()), Map.of(), Map.of(), "seen")));
        assertThat(job(order, "10").good()).isEqualTo(1);
    }

    @Test
    void aMachineInFaultBlocksAndSaysWhyUntilItIsMended() {
        equipment.state("MC-CNC-M01", "FAULT");
        String order = loadedOrder("PT30M", 1);

        line.until(order, page -> page.next().key().equals("jobBlocked"));
        assertThat(job(order, "10").blocked()).extracting(Reason::code).containsExactly("machineFault");

        equipment.state("MC-CNC-M01", null);
        machines.answer(asked(order));
        assertThat(job(order, "10").good()).isEqualTo(1);
    }

    @Test
    void aJobThatOnlyWaitsForItsMachineIsNotConfirmedByHand(@Autowired TakenFlows flows) {
        equipment.state("MC-CNC-M01", "FAULT");
        String order = loadedOrder("PT30M", 1);
        line.until(order, page -> page.next().key().equals("jobBlocked"));

        line.fireTimer(processOf(order, job(order, "10").code()));

        await().until(() -> flows.took("run-operation", "from_gateway-overdue_to_await-cycle"));
        equipment.state("MC-CNC-M01", null);
        machines.answer(asked(order));
        assertThat(job(order, "10").good()).isEqualTo(1);
    }

    private Optional<Request> gauged(String order) {
        String job = "JO-" + order.substring(3) + "-1-30";
        machines.open().stream().filter(request -> !job.equals(request.parameters().get("jobNo"))).forEach(machines::answer);
        return machines.openFor(job);
    }
}
