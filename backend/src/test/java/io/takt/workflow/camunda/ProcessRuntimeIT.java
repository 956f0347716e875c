package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import io.takt.workflow.Incident;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import io.takt.workflow.spi.StepContext;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Instances run on the real engine and the real database, in the caller's transaction. */
@TaktIntegrationTest
class ProcessRuntimeIT {

    private final ProcessRuntime runtime;
    private final ProcessModels models;
    private final RuntimeService engine;
    private final RepositoryService repository;
    private final ManagementService management;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String key = "k-" + UUID.randomUUID();

    ProcessRuntimeIT(@Autowired ProcessRuntime runtime, @Autowired ProcessModels models,
            @Autowired RuntimeService engine,
            @Autowired RepositoryService repository,
            @Autowired ManagementService management, @Autowired JdbcTemplate jdbc,
                    @Autowired TransactionTemplate transaction) {
        this.runtime = runtime;
        this.models = models;
        this.engine = engine;
        this.repository = repository;
        this.management = management;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void aStepRunsAsItsProcessAndKeepsThePersonWhoCausedIt() {
        ModelVersion model = publish(RuntimeModels.oneStep("test-one-step", "known-step"));

        String instance = Actors.as(Actor.person("lihua"), () -> runtime.start(model, key, Map.of()));

        awaitEnd(instance);
        assertThat(TestSteps.SEEN).contains(key + " work process:test-one-step lihua");
    }

    @Test
    void aCalledInstanceHasABusinessKeyAndTheCallersFacts() {
        publish(RuntimeModels.task("test-child"));
        publish(RuntimeModels.task("test-named-child"));
        ModelVersion plain = publish(RuntimeModels.calling("test-caller", "test-child"));
        ModelVersion named = publish(RuntimeModels.calling("test-named-caller", "test-named-child"));

        String first = Actors.as(Actor.person("lihua"), () -> runtime.start(plain, key, Map.of("station", "S1")));
        String second = runtime.start(named, key, Map.of("station", "S1"));

        ProcessInstance child = awaitChild(first);
        assertThat(child.getBusinessKey()).isEqualTo(key + ":call");
        assertThat(engine.getVariable(child.getId(), "calledFrom")).isEqualTo("call");
        assertThat(engine.getVariable(child.getId(), "startedBy")).isEqualTo("lihua");
        assertThat(awaitChild(second).getBusinessKey()).isEqualTo("named by test-named-caller at call");
        runtime.cancel(first, "test");
        runtime.cancel(second, "test");
    }

    /** Taken back afterwards: other instances belong to other tests. */
    @Test
    void whatIsForgottenLeavesModelsAndNothingOfItsInstances() {
        ModelVersion model = publish(RuntimeModels.task("test-forgotten"));
        String instance = runtime.start(model, key, Map.of("station", "S1"));
        await().until(() -> jdbc.queryForObject("SELECT COUNT(*) FROM ACT_RU_TASK WHERE PROC_INST_ID_ = ?", Integer.class, instance), one -> one == 1);
        int definitions = jdbc.queryForObject("SELECT COUNT(*) FROM ACT_RE_PROCDEF", Integer.class);

        transaction.executeWithoutResult(status -> {
            runtime.forgetAll();
            assertThat(rowsOf(instance)).isZero();
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM ACT_RE_PROCDEF", Integer.class)).isEqualTo(definitions);
            assertThat(jdbc.queryForObject("SELECT @@FOREIGN_KEY_CHECKS", Integer.class)).isOne();
            status.setRollbackOnly();
        });
        runtime.cancel(instance, "test");
    }

    private int rowsOf(String instance) {
        return List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_VARIABLE", "ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_VARINST").stream()
                .mapToInt(table -> jdbc.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE PROC_INST_ID_ = ?", Integer.class, instance)).sum();
    }

    @Test
    void aStartThatIsRolledBackLeavesNoInstance() {
        ModelVersion model = publish(RuntimeModels.oneStep("test-one-step", "known-step"));

        transaction.executeWithoutResult(status -> {
            runtime.start(model, key, Map.of());
            status.setRollbackOnly();
        });

        assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(key).count()).isZero();
    }

    @Test
    void aFailedStepLeavesNeitherRowNorMovedTokenAndItsIncidentNamesTheCause() {
        ModelVersion model = publish(RuntimeModels.refusal("test-refusal"));
        script(context -> {
            addRow();
            throw new IllegalArgumentException("the pump is dry");
        });

        String instance = start(model, Map.of());
        Incident incident = failUntilIncident(instance);

        assertThat(rows()).isZero();
        assertThat(engine.getActiveActivityIds(instance)).containsExactly("start");
        assertThat(incident.cause()).contains("step scripted-step at work of test-refusal")
                .contains("IllegalArgumentException: the pump is dry");
        assertThat(incident.businessKey()).isEqualTo(key);
        assertThat(incident.elementId()).isEqualTo("start");
        assertThat(incident.detail()).contains("IllegalArgumentException");
        runtime.cancel(instance, "test");
    }

    @Test
    void aMendedCauseAndNewTriesEndTheIncident() {
        ModelVersion model = publish(RuntimeModels.refusal("test-refusal"));
        script(context -> {
            throw new IllegalStateException("not yet");
        });
        String instance = start(model, Map.of());
        Incident incident = failUntilIncident(instance);

        script(context -> Map.of());
        Actors.as(Actor.system("test"), () -> runtime.retry(incident.id()));

        awaitEnd(instance);
        assertThat(incidentOf(instance)).isEmpty();
    }

    @Test
    void aDeclaredRefusalTakesTheModelsOtherWayAndUndoesTheStepsRows() {
        ModelVersion model = publish(RuntimeModels.refusal("test-refusal"));
        script(context -> {
            addRow();
            throw new Refused(TestSteps.REFUSAL);
        });

        String instance = start(model, Map.of());

        awaitEnd(instance);
        assertThat(rows()).isZero();
        assertThat(TestSteps.SEEN).contains(key + " handled process:test-refusal null");
    }

    @Test
    void anUndeclaredRefusalIsAnIncident() {
        ModelVersion model = publish(RuntimeModels.refusal("test-refusal"));
        script(context -> {
            throw new Refused("test.undeclared");
        });

        String instance = start(model, Map.of());

        assertThat(failUntilIncident(instance).cause()).contains("test.undeclared");
        runtime.cancel(instance, "test");
    }

    @Test
    void anErrorThatNothingCatchesIsAnIncidentAndNoSilentEnd() {
        String uncaught = "test-uncaught-" + UUID.randomUUID();
        var deployment = repository.createDeployment().source("takt")
                .addInputStream(uncaught + ".bpmn",
                new ByteArrayInputStream(RuntimeModels.oneStep(uncaught, "refusing-step")))
                .deployWithResult();
        String definition = deployment.getDeployedProcessDefinitions().get(0).getId();

        String instance = start(new ModelVersion(uncaught, 1, definition), Map.of());

        assertThat(failUntilIncident(instance).cause()).contains(TestSteps.REFUSAL);
        runtime.cancel(instance, "test");
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
    void aStepThatMovedTheEngineMayNotRefuse() {
        ModelVersion model = publish(RuntimeModels.refusal("test-refusal"));
        ModelVersion other = publish(RuntimeModels.task("test-task"));
        script(context -> {
            runtime.start(other, key + "-other", Map.of("station", "S1"));
            throw new Refused(TestSteps.REFUSAL);
        });

        String instance = start(model, Map.of());

        assertThat(failUntilIncident(instance).cause()).contains("after it moved the engine");
        assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(key + "-other").count()).isZero();
        runtime.cancel(instance, "test");
    }

    @Test
    void aStepThatLostARaceIsTakenAgainWithoutAnIncident() {
        ModelVersion model = publish(RuntimeModels.refusal("test-refusal"));
        var tries = new java.util.concurrent.atomic.AtomicInteger();
        script(context -> {
            if (tries.incrementAndGet() < 5) {
                throw new ConcurrentChange("test.raced");
            }
            return Map.of();
        });

        String instance = start(model, Map.of());

        awaitEnd(instance);
        assertThat(tries).hasValue(5);
    }

    @Test
    void eightDeliveriesOfOneMessageMoveTheTokenOnce() {
        ModelVersion model = publish(RuntimeModels.waiting("test-waiting"));
        for (int round = 0; round < 5; round++) {
            String instance = start(model, Map.of("limit", "PT1H"));
            awaitAt(instance, "wait");

            List<Optional<Boolean>> answers =
                    Together.call(8, () -> runtime.deliver(instance, "done", Map.of("by", "me")));

            assertThat(answers.stream().flatMap(Optional::stream).filter(won -> won)).hasSize(1);
            awaitEnd(instance);
        }
    }

    @Test
    void nobodyWaitsForAMessageThatWasDelivered() {
        ModelVersion model = publish(RuntimeModels.waiting("test-waiting"));
        String instance = start(model, Map.of("limit", "PT1H"));
        awaitAt(instance, "wait");

        assertThat(runtime.deliver(instance, "something-else", Map.of())).isFalse();
        assertThat(runtime.deliver(instance, "done", Map.of())).isTrue();
        assertThat(runtime.deliver(instance, "done", Map.of())).isFalse();
        assertThat(runtime.deliver("no-such-instance", "done", Map.of())).isFalse();
        awaitEnd(instance);
    }

    @Test
    void aDeliveryThatIsRolledBackLeavesTheTokenWaiting() {
        ModelVersion model = publish(RuntimeModels.waiting("test-waiting"));
        String instance = start(model, Map.of("limit", "PT1H"));
        awaitAt(instance, "wait");

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

    @Test
    void anInstanceMayStartMidway() {
        ModelVersion model = publish(RuntimeModels.twoSteps("test-two-steps"));

        String instance = runtime.startBefore(model, "second", key, Map.of());

        awaitEnd(instance);
        assertThat(TestSteps.SEEN).filteredOn(seen -> seen.startsWith(key))
                .containsExactly(key + " second process:test-two-steps null");
    }

    @Test
    void onlySmallScalarsAreVariables() {
        ModelVersion model = publish(RuntimeModels.task("test-task"));

        assertThatThrownBy(() -> start(model, Map.of("station", List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("station");
    }

    @Test
    void anUnknownVersionIsNamed() {
        assertThatThrownBy(() -> start(new ModelVersion("nothing", 1, "nothing:1:1"), Map.of()))
                .isInstanceOf(NotFound.class);
    }

    private ModelVersion publish(byte[] text) {
        return Actors.as(Actor.system("test"), () -> models.publish(text));
    }

    private String start(ModelVersion model, Map<String, Object> variables) {
        return runtime.start(model, key, variables);
    }

    private void script(Function<StepContext, Map<String, Object>> script) {
        TestSteps.SCRIPTS.put(key, script);
    }

    private void addRow() {
        jdbc.update("INSERT INTO workflow_model (code, name) VALUES (?, 'row of a step')", key);
    }

    private int rows() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM workflow_model WHERE code = ?", Integer.class, key);
    }

    private void awaitEnd(String instance) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !runtime.isRunning(instance));
    }

    private void awaitAt(String instance, String element) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> engine.createEventSubscriptionQuery().processInstanceId(instance)
                .activityId(element).count() == 1);
    }

    private ProcessInstance awaitChild(String instance) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> engine.createProcessInstanceQuery().superProcessInstanceId(instance)
                .singleResult(), child -> child != null);
    }

    private io.takt.workflow.spi.UserTaskListener.OpenedTask awaitTask(String instance) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> TestListeners.OPENED.values().stream()
                .filter(task -> task.processInstanceId().equals(instance)).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Incident> incidentOf(String instance) {
        return runtime.incidents(100).stream().filter(incident -> incident.processInstanceId().equals(instance))
                .findFirst();
    }

    /** Uses up the tries at once instead of waiting for the back-off. */
    private Incident failUntilIncident(String instance) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> {
            management.createJobQuery().processInstanceId(instance).withRetriesLeft().list().forEach(this::tryNow);
            return incidentOf(instance);
        }, Optional::isPresent).orElseThrow();
    }

    private void tryNow(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (ProcessEngineException | StepFailure expected) {
            assertThat(expected).isNotNull();
        }
    }
}
