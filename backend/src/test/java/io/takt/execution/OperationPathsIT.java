package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

import io.takt.SignedInPeople;
import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.Signals;
import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.events.FailedWrite;
import io.takt.connectivity.events.HandshakeFailed;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.connectivity.spi.SignalTarget;
import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.execution.jobs.HandConfirmation;
import io.takt.execution.jobs.HandConfirmation.Confirmed;
import io.takt.execution.jobs.LoadJob;
import io.takt.execution.jobs.LoadJob.Loading;
import io.takt.execution.jobs.SignOn;
import io.takt.execution.line.OnTheHubLine;
import io.takt.execution.line.TakenFlows;
import io.takt.execution.line.TestLine.Request;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class OperationPathsIT extends OnTheHubLine {

    @Autowired
    private HandConfirmation confirmation;

    @Autowired
    private LoadJob load;

    @Autowired
    private SignOn signOn;

    @Autowired
    private UnitRecords units;

    @Autowired
    private PersonTasks tasks;

    @Autowired
    private SignalInbox inbox;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Signals signals;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Cycles cycles;

    @Autowired
    private JdbcTemplate rows;

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
    void aNumberThatADeviceUsesAgainInItsNextRoundIsAnotherCycle() {
        String first = loadedOrder("PT30M", 1);
        Request before = asked(first);
        machines.answer(before);
        machines.countAgainFrom(before);

        String second = loadedOrder("PT30M", 1);
        Request again = asked(second);
        assertThat(again.ticket().sequence()).isEqualTo(before.ticket().sequence());
        machines.answer(again);

        assertThat(job(second, "10").good()).isEqualTo(1);
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

    @Test
    void aWashLoadTakesUnitsOfSeveralLotsAndEachOrderShowsTheirRanking() {
        String first = loadedOrder("PT30M", 2);
        String second = loadedOrder("PT30M", 2);
        machines.answer(washedTogether(first, second));

        assertThat(job(first, "20").good()).isEqualTo(2);
        assertThat(job(second, "20").good()).isEqualTo(2);
        assertThat(rankedJobs(first)).contains("JO-" + first.substring(3) + "-1-20", "JO-" + second.substring(3) + "-1-20");
        assertThat(rankedJobs(second)).contains("JO-" + first.substring(3) + "-1-20", "JO-" + second.substring(3) + "-1-20");
    }

    @Test
    void aSharedLoadThatWentWrongIsRunAgainAsAWhole() {
        String first = loadedOrder("PT30M", 2);
        String second = loadedOrder("PT30M", 2);
        fail(washedTogether(first, second), Map.of("ok", false), true);

        machines.answer(await().until(this::openWash, Optional::isPresent).orElseThrow());

        assertThat(job(first, "20").good()).isEqualTo(2);
        assertThat(job(second, "20").good()).isEqualTo(2);
    }

    @Test
    void whoConfirmsOneLotOfASharedLoadByHandLeavesTheOthersInIt() {
        String first = loadedOrder("PT30M", 2);
        String second = loadedOrder("PT30M", 2);
        Request wash = washedTogether(first, second);
        line.beLate(processOf(first, job(first, "20").code()));
        TaskView task = awaitHandTask(first);
        List<String> one = line.unitsOf(task.id()).subList(0, 1);
        Cycle before = cycles.find(wash.device(), wash.ticket()).orElseThrow();

        line.run("operator", () -> confirmation.confirm(task.id(), new Confirmed(one, Map.of(), Map.of(), "taken out by hand")));
        assertThatThrownBy(() -> cycles.save(before)).isInstanceOf(ConcurrentChange.class);
        assertThat(machines.answer(wash)).isEqualTo(Outcome.DONE);

        assertThat(job(second, "20").good()).isEqualTo(2);
        assertThat(job(first, "20").good()).isEqualTo(1);
        machines.answer(washOf(first));
        assertThat(job(first, "20").good()).isEqualTo(2);
    }

    @Test
    void ofTwoPeopleWhoCompleteOneJobOneWinsAndTheOtherReadsWhoWasFaster() {
        String order = orders.requested(1);
        line.release(order);
        long task = line.task(order, "execution/load").id();

        List<Throwable> failures = failuresOf(Stream.of("operator", "colleague")
                .map(person -> CompletableFuture.runAsync(() -> line.run(person, () -> load.load(task, new Loading("HEAT-1", null, null, false))))).toList());

        assertThat(failures).hasSize(1).first().isInstanceOf(ConcurrentChange.class);
        assertThat(((ConcurrentChange) failures.get(0)).arguments()[1]).isIn(line.nameOf("operator"), line.nameOf("colleague"));
        assertThat(line.page(order).units()).hasSize(1);
    }

    @Test
    void aClaimedTaskIsItsPersonsUntilItIsGivenBack() {
        String order = orders.requested(1);
        line.release(order);
        long task = line.task(order, "execution/load").id();
        line.as("operator", () -> tasks.claim(task));

        assertThatThrownBy(() -> line.as("colleague", () -> tasks.claim(task))).isInstanceOf(ConcurrentChange.class)
                .extracting("code").isEqualTo("execution.taskClaimed");

        line.as("operator", () -> tasks.giveBack(task));
        assertThat(line.as("colleague", () -> tasks.claim(task)).claimedBy()).isEqualTo(line.nameOf("colleague"));
    }

    @Test
    void theWrongMaterialLotOrCarrierChangesNothing() {
        String order = orders.requested(1);
        line.release(order);
        long task = line.task(order, "execution/load").id();

        assertThatThrownBy(() -> line.run("operator", () -> load.load(task, new Loading("BAR-7", null, null, false)))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> line.run("operator", () -> load.load(task, new Loading("HEAT-1", "NO-BOX", null, false)))).isInstanceOf(InvalidInput.class);

        assertThat(line.page(order).units()).isEmpty();
        assertThat(line.findTask(order, "execution/load")).isPresent();
    }

    private String loadedOrder(String waitLimit, int quantity) {
        routings.waitLimit(waitLimit);
        String order = orders.requested(quantity);
        line.release(order);
        long task = line.taskWithoutMachines(order, "execution/load").id();
        line.run("operator", () -> load.load(task, new Loading("HEAT-1", null, null, false)));
        return order;
    }

    /** What the mill is asked for an order; what it still does for other tests' orders comes to its end first. */
    private Request asked(String order) {
        return await().until(() -> {
            machines.open().stream().filter(request -> request.device().equals("MC-CNC-M01") && !isOf(order, request)).forEach(machines::answer);
            return openRequest(order);
        }, Optional::isPresent).orElseThrow();
    }

    private static boolean isOf(String order, Request request) {
        return String.valueOf(request.parameters().get("jobNo")).startsWith("JO-" + order.substring(3) + "-");
    }

    private Optional<Request> openRequest(String order) {
        return machines.openFor("JO-" + order.substring(3) + "-1-10");
    }

    private Object asked(TaskView task, String what) {
        return line.as("operator", () -> tasks.get(task.id())).context().get(what);
    }

    private void fail(Request request, Map<String, Object> values, boolean good) {
        assertThat(machines.signal(request, values, good)).isEqualTo(Outcome.DONE);
        machines.giveUp(request.device(), request.ticket());
    }

    private Request washedTogether(String first, String second) {
        equipment.state("MC-WSH-01", "FAULT");
        await().until(() -> {
            machines.answerAll();
            return waitsAtWasher(first) && waitsAtWasher(second);
        });
        equipment.state("MC-WSH-01", null);
        return await().until(this::openWash, Optional::isPresent).orElseThrow();
    }

    private Request washOf(String order) {
        String job = "JO-" + order.substring(3) + "-1-20";
        return await().until(() -> openWash().filter(request -> job.equals(request.parameters().get("jobNo"))), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Request> gauged(String order) {
        String job = "JO-" + order.substring(3) + "-1-30";
        machines.open().stream().filter(request -> !job.equals(request.parameters().get("jobNo"))).forEach(machines::answer);
        return machines.openFor(job);
    }

    private Optional<Request> openWash() {
        return machines.open().stream().filter(request -> request.device().equals("MC-WSH-01")).findFirst();
    }

    private String processOf(String order, String job) {
        return line.page(order).processes().stream().filter(process -> process.code().equals(job)).findFirst().orElseThrow()
                .processInstanceId();
    }

    private TaskView awaitHandTask(String order) {
        return line.taskWithoutMachines(order, "execution/confirm-by-hand");
    }

    private List<String> rankedJobs(String order) {
        return line.decisions(order).stream().filter(decision -> decision.ruleSet().equals("dispatch-order"))
                .flatMap(decision -> decision.conclusions().stream()).map(score -> String.valueOf(score.get("job"))).distinct().toList();
    }

    private boolean waitsAtWasher(String order) {
        return line.page(order).jobs().stream().anyMatch(job -> job.operation().number().equals("20") && job.state().equals("READY"));
    }

    private JobLine job(String order, String operation) {
        return line.page(order).jobs().stream().filter(job -> job.operation().number().equals(operation)).findFirst().orElseThrow();
    }

    private static List<Throwable> failuresOf(List<CompletableFuture<Void>> attempts) {
        List<Throwable> failures = new ArrayList<>();
        for (CompletableFuture<Void> attempt : attempts) {
            try {
                attempt.join();
            } catch (CompletionException failed) {
                failures.add(failed.getCause());
            }
        }
        return failures;
    }
}
