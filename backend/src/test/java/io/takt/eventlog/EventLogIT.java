package io.takt.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.LockWaits;
import io.takt.TaktIntegrationTest;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TaktIntegrationTest
class EventLogIT {

    private static final String AGGREGATE = "eventlog.test";

    private final EventLog log;
    private final Sequencer sequencer;
    private final JdbcTemplate rows;
    private final TransactionTemplate transactions;
    private final TransactionTemplate ownTransaction;
    private final String code = UUID.randomUUID().toString();

    EventLogIT(@Autowired EventLog log, @Autowired Sequencer sequencer, @Autowired JdbcTemplate rows,
            @Autowired PlatformTransactionManager manager) {
        this.log = log;
        this.sequencer = sequencer;
        this.rows = rows;
        this.transactions = new TransactionTemplate(manager);
        this.ownTransaction = new TransactionTemplate(manager);
        this.ownTransaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void aCursorNeverStepsOverATransactionThatTookLong() {
        transactions.executeWithoutResult(early -> {
            append("early");
            ownTransaction.executeWithoutResult(later -> append("later"));
            await().until(() -> types(0).equals(List.of("later")));
        });

        await().until(() -> types(0).size() == 2);
        assertThat(types(0)).containsExactly("later", "early");
        assertThat(log.of(AGGREGATE, code)).extracting(PlantEvent::type).containsExactly("early", "later");
        assertThat(types(positionOf("later"))).containsExactly("early");
    }

    @Test
    void whoFindsTheEventsNumberedBehindTheLockNumbersNothing() throws Exception {
        AtomicReference<Future<Integer>> second = new AtomicReference<>();
        ExecutorService other = Executors.newSingleThreadExecutor();

        transactions.executeWithoutResult(first -> {
            rows.queryForObject("SELECT last_position FROM eventlog_sequencer WHERE id = 1 FOR UPDATE", Long.class);
            ownTransaction.executeWithoutResult(done -> append("numbered-once"));
            second.set(other.submit(sequencer::numberCommitted));
            LockWaits.await().until(() -> waitingForALock() >= 2);
            assertThat(sequencer.numberCommitted()).isPositive();
        });
        other.shutdown();

        assertThat(second.get().get()).isZero();
        assertThat(types(0)).containsExactly("numbered-once");
    }

    /** The second sequencer and the product's own. */
    private int waitingForALock() {
        Integer waiting = rows.queryForObject("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'", Integer.class);
        return waiting == null ? 0 : waiting;
    }

    @Test
    void whatWasRolledBackNeverHappened() {
        transactions.executeWithoutResult(status -> {
            append("undone");
            status.setRollbackOnly();
        });

        assertThat(log.of(AGGREGATE, code)).isEmpty();
    }

    @Test
    void anEventWithoutItsTransactionIsRefused() {
        assertThatThrownBy(() -> append("alone")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEventKeepsItsFactsItsActorAndBothTimes() {
        transactions.executeWithoutResult(status -> append("kept"));

        assertThat(log.of(AGGREGATE, code)).singleElement().satisfies(event -> {
            assertThat(event.facts()).isEqualTo(Map.of("quantity", 6, "name", "轮毂"));
            assertThat(event.actor()).isEqualTo("device:MC-CNC-M01");
            assertThat(event.plantAt()).isNotNull();
            assertThat(event.systemAt()).isNotNull();
        });
    }

    private void append(String type) {
        Actors.as(Actor.device("MC-CNC-M01"), () -> log.append(type, AGGREGATE, code, Map.of("quantity", 6, "name", "轮毂")));
    }

    private long positionOf(String type) {
        return all(0).stream().filter(event -> event.type().equals(type)).map(PlantEvent::position).findFirst().orElseThrow();
    }

    private List<String> types(long position) {
        return all(position).stream().map(PlantEvent::type).toList();
    }

    private List<PlantEvent> all(long start) {
        List<PlantEvent> found = new ArrayList<>();
        long position = start;
        List<PlantEvent> batch = log.after(position, 500);
        while (!batch.isEmpty()) {
            batch.stream().filter(event -> event.code().equals(code)).forEach(found::add);
            position = batch.get(batch.size() - 1).position();
            batch = log.after(position, 500);
        }
        return found;
    }
}
