package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.workflow.ModelVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A new job is done by a thread that is told of it; one whose instance is at work waits, and none is lost. */
@TaktIntegrationTest
class PromptJobsIT extends OnTheEngine {

    /** More than wait for the executor's threads. */
    private static final int TOO_MANY = 260;

    @Autowired
    private JdbcTemplate rows;

    @Test
    void whoMakesAJobHandsItToAThread() {
        ModelVersion model = publish(RuntimeModels.twoSteps("test-two-steps"));

        String instance = transaction.execute(status -> {
            String started = start(model, Map.of());
            assertThat(lockOwners(started)).singleElement().isNotNull();
            return started;
        });

        awaitEnd(instance);
    }

    @Test
    void ofTwoJobsOfOneInstanceOneIsHandedOver() {
        String instance = start(publish(RuntimeModels.taskThenFork("test-task-then-fork")), Map.of("station", "S"));
        String task = await().until(() -> rows.queryForList("SELECT ID_ FROM ACT_RU_TASK WHERE PROC_INST_ID_ = ?", String.class, instance),
                found -> !found.isEmpty()).get(0);

        transaction.executeWithoutResult(status -> {
            runtime.completeTask(task, Map.of());
            assertThat(lockOwners(instance)).hasSize(2).filteredOn(Objects::nonNull).hasSize(1);
        });

        awaitEnd(instance);
    }

    @Test
    void whileAnInstanceIsAtWorkItsNextJobWaits() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        TestSteps.SCRIPTS.put(key, context -> {
            begun.countDown();
            awaitLatch(goOn);
            return Map.of();
        });
        ModelVersion model = publish(RuntimeModels.stepBesideAWait("test-step-beside-a-wait"));
        String instance = start(model, Map.of("limit", "PT1H"));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(runtime.deliver(instance, "done", Map.of())).isTrue();
        List<String> owners = lockOwners(instance);
        goOn.countDown();

        assertThat(owners).hasSize(2).filteredOn(Objects::nonNull).hasSize(1);
        awaitEnd(instance);
    }

    @Test
    void jobsThatTheThreadsCannotTakeAreDoneLater() {
        ModelVersion model = publish(RuntimeModels.twoSteps("test-two-steps"));

        List<String> instances = transaction.execute(status ->
                Stream.generate(() -> start(model, Map.of())).limit(TOO_MANY).toList());

        await().atMost(Duration.ofMinutes(1)).until(() -> Objects.requireNonNull(instances).stream().noneMatch(runtime::isRunning));
    }

    private List<String> lockOwners(String instance) {
        return rows.queryForList("SELECT LOCK_OWNER_ FROM ACT_RU_JOB WHERE PROCESS_INSTANCE_ID_ = ?", String.class, instance);
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
