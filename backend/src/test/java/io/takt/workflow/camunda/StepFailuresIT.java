package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.Refused;
import io.takt.workflow.Incident;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.spi.StepContext;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A step that fails leaves no row and no moved token: it is refused as its model says, tried again, or an incident. */
@TaktIntegrationTest
class StepFailuresIT extends OnTheEngine {

    /** Well before the pause that follows a failure is over. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

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

        await().atMost(AT_ONCE).until(() -> !runtime.isRunning(instance));
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
        var tries = new AtomicInteger();
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

    private void script(Function<StepContext, Map<String, Object>> script) {
        TestSteps.SCRIPTS.put(key, script);
    }

    private void addRow() {
        jdbc.update("INSERT INTO workflow_model (code, name) VALUES (?, 'row of a step')", key);
    }

    private int rows() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM workflow_model WHERE code = ?", Integer.class, key);
    }

    /** Uses up the tries at once instead of waiting for the back-off. */
    private Incident failUntilIncident(String instance) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> {
            management.createJobQuery().processInstanceId(instance).withRetriesLeft().list().forEach(this::tryNow);
            return incidentOf(instance);
        }, Optional::isPresent).orElseThrow();
    }

    private Optional<Incident> incidentOf(String instance) {
        return runtime.incidents(100).stream().filter(incident -> incident.processInstanceId().equals(instance))
                .findFirst();
    }

    private void tryNow(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (ProcessEngineException | StepFailure expected) {
            assertThat(expected).isNotNull();
        }
    }
}
