package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A sanity bound on the way that every order takes, far below what is measured; it finds a lost setting. */
@TaktIntegrationTest
class HotPathIT {

    private static final int INSTANCES = 200;

    private final ProcessRuntime runtime;
    private final ProcessModels models;
    private final RuntimeService engine;
    private final TransactionTemplate transaction;
    private final String suffix = UUID.randomUUID().toString();

    HotPathIT(@Autowired ProcessRuntime runtime, @Autowired ProcessModels models, @Autowired RuntimeService engine,
            @Autowired TransactionTemplate transaction) {
        this.runtime = runtime;
        this.models = models;
        this.engine = engine;
        this.transaction = transaction;
    }

    @Test
    void twoHundredInstancesRunThroughAWaitInSeconds() {
        ModelVersion model = Actors.as(Actor.system("test"),
                () -> models.publish(RuntimeModels.waiting("hot-" + suffix)));
        long begun = System.nanoTime();
        List<String> instances = IntStream.range(0, INSTANCES)
                .mapToObj(i -> runtime.start(model, suffix + "-" + i, Map.of("limit", "PT1H"))).toList();
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting(model) == INSTANCES);

        long moved = transaction.execute(status -> instances.stream()
                .filter(id -> runtime.deliver(id, "done", Map.of())).count());

        assertThat(moved).isEqualTo(INSTANCES);
        await().atMost(Duration.ofSeconds(30)).until(() -> running(model) == 0);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(40));
    }

    private long waiting(ModelVersion model) {
        return engine.createExecutionQuery().processDefinitionId(model.definitionId())
                .messageEventSubscriptionName("done").count();
    }

    private long running(ModelVersion model) {
        return engine.createProcessInstanceQuery().processDefinitionId(model.definitionId()).count();
    }
}
