package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.BpmnReader;
import io.takt.workflow.InstancePicture;
import io.takt.workflow.InstancePicture.Position;
import io.takt.workflow.InstancePictures;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import io.takt.workflow.SavePoint;
import io.takt.workflow.SavePoints;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A picture shows where an instance stands, what it passed and whom it called; save points are met as listed. */
@TaktIntegrationTest
class InstancePicturesIT {

    private final InstancePictures pictures;
    private final ProcessModels models;
    private final ProcessRuntime runtime;
    private final TaskService tasks;
    private final String suffix = UUID.randomUUID().toString();

    InstancePicturesIT(@Autowired InstancePictures pictures, @Autowired ProcessModels models,
            @Autowired ProcessRuntime runtime,
            @Autowired TaskService tasks) {
        this.pictures = pictures;
        this.models = models;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Test
    void aRunningInstanceShowsItsTokenAndTheWayItCame() {
        ModelVersion model = publish(RuntimeModels.choice("pic-choice-" + suffix));
        String instance = runtime.start(model, suffix, Map.of("side", "left", "station", "S"));
        awaitTask(instance);

        InstancePicture picture = pictures.of(instance);

        assertThat(picture.version()).isEqualTo(model);
        assertThat(picture.xml()).contains("bpmndi:BPMNShape");
        assertThat(picture.ended()).isFalse();
        assertThat(picture.active()).containsExactly(new Position("sign", "Sign", "userTask", 1));
        assertThat(picture.passed())
                .containsExactlyInAnyOrder("start", "start_choice", "choice", "choice_left", "left", "left_sign");
        assertThat(picture.failed()).isEmpty();
        runtime.cancel(instance, "test");
    }

    @Test
    void anEndedInstanceStillHasItsPicture() {
        ModelVersion model = publish(RuntimeModels.choice("pic-choice-" + suffix));
        String instance = runtime.start(model, suffix, Map.of("side", "other", "station", "S"));
        awaitTask(instance);
        tasks.createTaskQuery().processInstanceId(instance).list()
                .forEach(task -> runtime.completeTask(task.getId(), Map.of()));

        InstancePicture picture = pictures.of(instance);

        assertThat(picture.ended()).isTrue();
        assertThat(picture.active()).isEmpty();
        assertThat(picture.passed()).contains("choice_right", "right_sign", "sign_end", "end")
                .doesNotContain("choice_left", "left");
    }

    @Test
    void aCallShowsWhomItCalled() {
        publish(RuntimeModels.task("pic-called-" + suffix));
        ModelVersion caller = publish(RuntimeModels.calling("pic-caller-" + suffix, "pic-called-" + suffix));
        String instance = runtime.start(caller, suffix, Map.of("station", "S"));
        await().until(() -> !pictures.of(instance).called().isEmpty());

        InstancePicture picture = pictures.of(instance);

        assertThat(picture.called()).singleElement().satisfies(called -> {
            assertThat(called.elementId()).isEqualTo("call");
            assertThat(called.businessKey()).isEqualTo(suffix + ":call");
            assertThat(pictures.of(called.processInstanceId()).version().key()).isEqualTo("pic-called-" + suffix);
        });
        assertThat(picture.active()).extracting(Position::elementId).containsExactly("call");
        runtime.cancel(instance, "test");
    }

    @Test
    void everyListedSavePointIsCommittedInOrder() {
        byte[] text = RuntimeModels.waiting("pic-points-" + suffix);
        ModelVersion model = publish(text);
        String instance = runtime.start(model, suffix, Map.of("limit", "PT1H"));
        await().until(() -> runtime.deliver(instance, "done", Map.of()));
        await().until(() -> !runtime.isRunning(instance));

        List<SavePoint> listed = SavePoints.of(BpmnReader.read(text));

        assertThat(TestListeners.COMMITTED.get(instance)).containsSubsequence(listed);
    }

    private ModelVersion publish(byte[] text) {
        return Actors.as(Actor.system("test"), () -> models.publish(text));
    }

    private void awaitTask(String instance) {
        await().until(() -> tasks.createTaskQuery().processInstanceId(instance).count() == 1);
    }
}
