package io.takt.execution.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.Handshakes;
import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.domain.Stations;
import io.takt.execution.jobs.LoadJob;
import io.takt.execution.jobs.LoadJob.Loading;
import io.takt.execution.line.OnTheHubLine;
import io.takt.execution.line.TestLine.Request;
import io.takt.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs that wish for a machine while dispatch gives nobody a turn. */
class FreeMachinesIT extends OnTheHubLine {

    private static final String MILL = "MC-CNC-M01";

    @Autowired
    private StationDispatcher turns;

    @Autowired
    private Stations stations;

    @Autowired
    private LoadJob load;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate rows;

    @BeforeEach
    void nobodyIsGivenATurn() {
        stations.lock("WU-CNC-M"); // a station nobody has asked for yet has no row
        await().until(() -> {
            machines.answerAll();
            return stations.lockIfIdle("WU-CNC-M").isPresent();
        });
        turns.stop();
    }

    @AfterEach
    void turnsGoOn() {
        equipment.state(MILL, null);
        machines.wire("", null);
        if (!turns.isRunning()) {
            turns.start();
        }
    }

    @Test
    void aFreeMachineIsAskedAtOnceForEachPiece() {
        String order = opened(2);
        load(order);

        machines.answer(asked(order));
        machines.answer(asked(order));

        assertThat(job(order).good()).isEqualTo(2);
    }

    @Test
    void ofManyWhoWishForTheMachineAtOnceNoTwoHaveIt() {
        List<String> orders = Stream.generate(() -> opened(1)).limit(6).toList();

        CompletableFuture.allOf(orders.stream().map(order -> CompletableFuture.runAsync(() -> load(order))).toArray(CompletableFuture[]::new)).join();
        await().until(() -> orders.stream().allMatch(order -> waits(order) || openRequest(order).isPresent()));

        assertThat(orders.stream().filter(order -> openRequest(order).isPresent())).hasSizeLessThanOrEqualTo(1);
        turns.start();
        orders.forEach(order -> line.until(order, page -> job(order).good() == 1));
    }

    @Test
    void whoFindsTheMachineBusyWaitsForItsTurn() {
        String first = opened(1);
        load(first);
        Request running = asked(first);
        String second = opened(1);
        load(second);
        await().until(() -> waits(second));

        machines.answer(running);
        assertThat(openRequest(second)).isEmpty();

        turns.start();
        machines.answer(asked(second));
        assertThat(job(second).good()).isEqualTo(1);
    }

    @Test
    void whoFindsTheStationLockedDoesNotWaitForTheLock() {
        String order = opened(1);

        transaction.executeWithoutResult(status -> {
            stations.lock("WU-CNC-M"); // a station nobody has asked for yet has no row
            CompletableFuture.runAsync(() -> load(order)).join();
            await().until(() -> CompletableFuture.supplyAsync(() -> waits(order)).join());
        });

        assertThat(openRequest(order)).isEmpty();
        turns.start();
        machines.answer(asked(order));
    }

    @Test
    void aMachineInFaultIsNotAskedAndItsJobIsToldWhyInItsTurn() {
        equipment.state(MILL, "FAULT");
        String order = opened(1);
        load(order);
        await().until(() -> waits(order));
        assertThat(openRequest(order)).isEmpty();

        turns.start();
        line.until(order, page -> page.next().key().equals("jobBlocked"));

        equipment.state(MILL, null);
        machines.answer(asked(order));
    }

    @Test
    void aMachineThatCannotBeAskedTakesNothingBackAndIsAskedInItsTurn() {
        machines.wire(MILL, new NoWire());
        String order = opened(1);

        load(order);

        await().until(() -> waits(order));
        assertThat(line.page(order).units()).hasSize(1);
        machines.wire("", null);
        turns.start();
        machines.answer(asked(order));
        assertThat(line.hanging(order)).noneMatch(hanging -> hanging.startsWith("incident"));
    }

    /** Nobody has said how the machine is asked. */
    private static final class NoWire implements Handshakes {

        @Override
        public Ticket request(String device, Map<String, ?> parameters) {
            throw new NotFound("connectivity.handshakeUnknown", device);
        }

        @Override
        public List<String> asked(String device) {
            return List.of();
        }

        @Override
        public void giveUp(String device, Ticket ticket) {
            throw new NotFound("connectivity.handshakeUnknown", device);
        }
    }

    /** An order whose box waits to be loaded. */
    private String opened(int quantity) {
        String order = orders.requested(quantity);
        line.release(order);
        line.taskWithoutMachines(order, "execution/load");
        return order;
    }

    private void load(String order) {
        long task = line.taskWithoutMachines(order, "execution/load").id();
        line.run("operator", () -> load.load(task, new Loading("HEAT-1", null, null, false)));
    }

    private boolean waits(String order) {
        return Boolean.TRUE.equals(rows.queryForObject("SELECT COUNT(*) FROM execution_job_order WHERE code = ? AND wants_cycle = TRUE",
                Boolean.class, jobCode(order)));
    }

    private Request asked(String order) {
        return await().until(() -> openRequest(order), Optional::isPresent).orElseThrow();
    }

    private Optional<Request> openRequest(String order) {
        return machines.openFor(jobCode(order));
    }

    private JobLine job(String order) {
        return line.page(order).jobs().stream().filter(job -> job.code().equals(jobCode(order))).findFirst().orElseThrow();
    }

    private static String jobCode(String order) {
        return "JO-" + order.substring(3) + "-1-10";
    }
}
