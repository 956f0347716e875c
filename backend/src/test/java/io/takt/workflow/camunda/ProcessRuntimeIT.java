package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.NotFound;
import io.takt.workflow.ModelVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Instances start, call others, end and are forgotten in the caller's transaction. */
@TaktIntegrationTest
class ProcessRuntimeIT extends OnTheEngine {

    @Autowired
    private JdbcTemplate jdbc;

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
        cancel(first);
        cancel(second);
    }

    /** The engine may be moving it at the same moment. */
    private void cancel(String instance) {
        await().ignoreExceptionsInstanceOf(ConcurrentChange.class).until(() -> {
            runtime.cancel(instance, "test");
            return true;
        });
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

    private ProcessInstance awaitChild(String instance) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> engine.createProcessInstanceQuery().superProcessInstanceId(instance)
                .singleResult(), child -> child != null);
    }
}
