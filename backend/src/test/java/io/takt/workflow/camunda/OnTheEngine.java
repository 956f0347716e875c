package io.takt.workflow.camunda;

import static org.awaitility.Awaitility.await;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A test of instances on the real engine and the real database, in the caller's transaction. */
abstract class OnTheEngine {

    @Autowired
    ProcessRuntime runtime;

    @Autowired
    ProcessModels models;

    @Autowired
    RuntimeService engine;

    @Autowired
    TransactionTemplate transaction;

    final String key = "k-" + UUID.randomUUID();

    ModelVersion publish(byte[] text) {
        return Actors.as(Actor.system("test"), () -> models.publish(text));
    }

    String start(ModelVersion model, Map<String, Object> variables) {
        return runtime.start(model, key, variables);
    }

    void awaitEnd(String instance) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !runtime.isRunning(instance));
    }
}
