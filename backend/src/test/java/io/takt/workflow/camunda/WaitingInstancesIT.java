package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.spi.UserTaskListener.OpenedTask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An instance waits for a message, a time or a person, and goes on once. */
@TaktIntegrationTest
class WaitingInstancesIT extends OnTheEngine {

    @Test
    void eightDeliveriesOfOneMessageMoveTheTokenOnce() {
        ModelVersion model = publish(RuntimeModels.waiting("test-waiting"));
        for (int round = 0; round < 5; round++) {
            String instance = waiting(model);

            List<Optional<Boolean>> answers =
                    Together.call(8, () -> runtime.deliver(instance, "done", Map.of("by", "me")));

            assertThat(answers.stream().flatMap(Optional::stream).filter(won -> won)).hasSize(1);
            awaitEnd(instance);
        }
    }

    @Test
    void instancesThatMoveAtOnceAreNotInEachOthersWay() {
        ModelVersion model = publish(RuntimeModels.waiting("test-waiting"));
        for (int round = 0; round < 5; round++) {
            Queue<String> instances = new ConcurrentLinkedQueue<>(Stream.generate(() -> start(model, Map.of("limit", "PT1H"))).limit(40).toList());
            instances.forEach(instance -> awaitAt(instance, "wait"));

            List<Optional<Boolean>> answers = Together.call(8, () -> IntStream.range(0, 5)
                    .allMatch(turn -> runtime.deliver(instances.remove(), "done", Map.of("by", "me"))));

            assertThat(answers).hasSize(8).containsOnly(Optional.of(true));
        }
    }

    @Test
    void nobodyWaitsForAMessageThatWasDelivered() {
        String instance = waiting(publish(RuntimeModels.waiting("test-waiting")));

        assertThat(runtime.deliver(instance, "something-else", Map.of())).isFalse();
        assertThat(runtime.deliver(instance, "done", Map.of())).isTrue();
        assertThat(runtime.deliver(instance, "done", Map.of())).isFalse();
        assertThat(runtime.deliver("no-such-instance", "done", Map.of())).isFalse();
        awaitEnd(instance);
    }

    @Test
    void aDeliveryThatIsRolledBackLeavesTheTokenWaiting() {
        String instance = waiting(publish(RuntimeModels.waiting("test-waiting")));

        transaction.executeWithoutResult(status -> {
            assertThat(runtime.deliver(instance, "done", Map.of())).isTrue();
            status.setRollbackOnly();
        });

        assertThat(runtime.deliver(instance, "done", Map.of())).isTrue();
        awaitEnd(instance);
    }

    @Test
    void theTimerOfAWaitRunsInPlantTime() {
        ModelVersion model = publish(RuntimeModels.waiting("test-waiting"));

        String instance = start(model, Map.of("limit", "PT1S"));

        awaitEnd(instance);
        assertThat(TestSteps.SEEN).contains(key + " by_hand process:test-waiting null");
    }

    @Test
    void aTaskIsToldWithItsFormGroupsAndFactsAndClosedOnce() {
        ModelVersion model = publish(RuntimeModels.task("test-task"));
        String instance = start(model, Map.of("station", "WU-1"));
        var task = awaitTask(instance);

        assertThat(task.formKey()).isEqualTo("test/form");
        assertThat(task.candidateGroups()).containsExactly("WU-1", "leads");
        assertThat(task.businessKey()).isEqualTo(key);
        assertThat(task.variables()).containsEntry("station", "WU-1");

        List<Optional<Boolean>> answers = Together.call(8, () -> {
            runtime.completeTask(task.taskId(), Map.of());
            return true;
        });

        assertThat(answers.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(TestListeners.CLOSED).containsEntry(task.taskId(), true);
        assertThatThrownBy(() -> runtime.completeTask(task.taskId(), Map.of())).isInstanceOf(ConcurrentChange.class);
        awaitEnd(instance);
    }

    @Test
    void whoCompletesATaskCausesWhatFollowsAtOnce() {
        ModelVersion model = publish(RuntimeModels.taskThenStep("test-task-then-step"));
        String instance = Actors.as(Actor.person("lihua"), () -> start(model, Map.of("station", "S")));
        var task = awaitTask(instance);

        Actors.as(Actor.person("wangwu"), () -> runtime.completeTask(task.taskId(), Map.of()));

        assertThat(TestSteps.SEEN).contains(key + " after process:test-task-then-step wangwu");
    }

    @Test
    void cancellingClosesTasksAndTellsThatTheInstanceEnded() {
        ModelVersion model = publish(RuntimeModels.task("test-task"));
        String instance = start(model, Map.of("station", "WU-1"));
        var task = awaitTask(instance);

        runtime.cancel(instance, "order cancelled");
        runtime.cancel(instance, "order cancelled");

        assertThat(runtime.isRunning(instance)).isFalse();
        assertThat(TestListeners.CLOSED).containsEntry(task.taskId(), false);
        assertThat(TestListeners.ENDED).anySatisfy(ended -> {
            assertThat(ended.processInstanceId()).isEqualTo(instance);
            assertThat(ended.cancelled()).isTrue();
        });
    }

    /** An instance at its wait for a message. */
    private String waiting(ModelVersion model) {
        String instance = start(model, Map.of("limit", "PT1H"));
        awaitAt(instance, "wait");
        return instance;
    }

    private void awaitAt(String instance, String element) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> engine.createEventSubscriptionQuery().processInstanceId(instance)
                .activityId(element).count() == 1);
    }

    /** The task is told of within the transaction that opens it; it waits once that is committed. */
    private OpenedTask awaitTask(String instance) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> TestListeners.OPENED.values().stream()
                .filter(task -> task.processInstanceId().equals(instance) && isWaiting(task)).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private boolean isWaiting(OpenedTask task) {
        return engine.createExecutionQuery().processInstanceId(task.processInstanceId()).activityId(task.elementId()).count() == 1;
    }
}
