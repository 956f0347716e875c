package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.workflow.HostileModels;
import io.takt.workflow.HostileModels.Hostile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** With the gate bypassed, straight in the engine, a hostile model still does nothing. */
@TaktIntegrationTest
class HostileModelsIT {

    private static final Path FILE = Path.of("target/takt-canary");

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final ProcessEngineConfigurationImpl configuration;

    HostileModelsIT(@Autowired RepositoryService repository, @Autowired RuntimeService runtime,
            @Autowired TaskService tasks,
            @Autowired ManagementService management, @Autowired ProcessEngineConfigurationImpl configuration) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.configuration = configuration;
    }

    static Stream<Hostile> doesNothing() {
        return HostileModels.all();
    }

    @ParameterizedTest
    @MethodSource
    void doesNothing(Hostile model) throws IOException {
        Files.deleteIfExists(FILE);
        int songs = Canary.SONGS.get();
        String name = model.name();
        try {
            repository.createDeployment().name(name).addInputStream(name, new ByteArrayInputStream(model.text()))
                    .deploy();
            run(model);
        } catch (RuntimeException refusedByTheEngine) {
            assertThat(refusedByTheEngine).as("the engine refuses by a parse or run-time error, not by breaking down")
                    .isInstanceOf(ProcessEngineException.class);
        } finally {
            remove(name);
        }
        assertThat(Canary.SONGS.get()).as("songs of the canary").isEqualTo(songs);
        assertThat(FILE).doesNotExist();
        assertThat(configuration.getBeans()).containsOnlyKeys("steps");
    }

    private void run(Hostile model) {
        ProcessDefinition definition = repository.createProcessDefinitionQuery()
                .processDefinitionResourceName(model.name())
                .latestVersion().list().get(0);
        runtime.startProcessInstanceById(definition.getId(), model.name(), Map.of("x", "x"));
        for (int round = 0; round < 4; round++) {
            management.createJobQuery().processDefinitionId(definition.getId()).list()
                    .forEach(job -> quietly(() -> management.executeJob(job.getId())));
            tasks.createTaskQuery().processDefinitionId(definition.getId()).list()
                    .forEach(task -> quietly(() -> tasks.complete(task.getId())));
        }
    }

    private static void quietly(Runnable attempt) {
        try {
            attempt.run();
        } catch (ProcessEngineException expected) {
            assertThat(expected).isNotNull();
        }
    }

    private void remove(String name) {
        await().pollDelay(Duration.ZERO).ignoreExceptionsInstanceOf(OptimisticLockingException.class).until(() -> {
            repository.createDeploymentQuery().deploymentName(name).list()
                    .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true, true));
            return true;
        });
    }

    @Test
    void theCanaryCanSing() {
        int songs = Canary.SONGS.get();

        new Canary();

        assertThat(Canary.SONGS.get()).isEqualTo(songs + 1);
    }

    @Test
    void noScriptLanguageIsThere() {
        assertThatThrownBy(() -> configuration.getScriptEngineResolver().getScriptEngine("mvel", false))
                .isInstanceOf(ProcessEngineException.class).hasMessageContaining("mvel");
    }

    @Test
    void aModelMakesNoObjectOfAClass() {
        assertThatThrownBy(() -> configuration.getArtifactFactory().getArtifact(Canary.class))
                .isInstanceOf(ProcessEngineException.class).hasMessageContaining("Canary");
    }
}
