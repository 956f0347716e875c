package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;

/** An expression reaches steps and scalar variables; the engine's own manager shows that the attacks are real. */
class GuardedExpressionsTest {

    private static final String SING =
            "${''.getClass().forName('io.takt.workflow.camunda.Canary').getMethod('sing').invoke(null)}";

    private final Steps steps = new Steps(Stream::of, mock(PlatformTransactionManager.class), new EngineChanges());
    private final GuardedExpressions expressions = new GuardedExpressions(steps);
    private final DelegateExecution execution = mock(DelegateExecution.class);

    @BeforeEach
    void variables() {
        Map<String, Object> variables =
                Map.of("outcome", "RELEASE", "remaining", 3L, "look", true, "list", List.of("a"), "canary",
                new Canary());
        variables.forEach((name, value) -> {
            when(execution.hasVariable(name)).thenReturn(true);
            when(execution.getVariable(name)).thenReturn(value);
        });
    }

    @Test
    void conditionsOverVariablesWork() {
        assertThat(value("${outcome == 'RELEASE' and remaining > 2}")).isEqualTo(true);
        assertThat(value("${not look or remaining le 0}")).isEqualTo(false);
        assertThat(value("${outcome}")).isEqualTo("RELEASE");
        assertThat(value("plain text")).isEqualTo("plain text");
    }

    @Test
    void theAttackIsReal() {
        int songs = Canary.SONGS.get();

        value(new JuelExpressionManager(Map.of()), SING);

        assertThat(Canary.SONGS.get()).isEqualTo(songs + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {SING, "${''.getClass()}", "${outcome.class}", "${outcome.length()}", "${outcome.bytes}",
            "${execution.id}",
        "${execution.getProcessEngineServices()}", "${execution.processEngineServices.runtimeService}",
                "${execution.setVariable('a', 'b')}",
        "${steps.class}", "${steps.getClass()}", "${steps.steps}", "${steps.toString()}", "${steps.run('a')}",
                "${steps.run('a', execution, 'b')}",
        "${steps.run('a', 'b')}", "${steps['run']}", "${list}", "${list[0]}", "${list.get(0)}", "${canary}",
                "${canary.sing()}", "${canary.execute(execution)}",
        "${processEngine}", "${runtimeService.startProcessInstanceByKey('x')}", "${applicationContext}",
                "${currentUser()}", "${now()}",
        "${dateTime().plusDays(1)}", "${unknown}", "#{outcome.toString()}", "${empty list.class}"})
    void nothingElseIsReached(String expression) {
        int songs = Canary.SONGS.get();

        assertThatThrownBy(() -> value(expression))
                .isInstanceOfAny(ProcessEngineException.class, IllegalArgumentException.class, ELException.class);

        assertThat(Canary.SONGS.get()).isEqualTo(songs);
    }

    private Object value(String expression) {
        return value(expressions, expression);
    }

    private Object value(JuelExpressionManager manager, String expression) {
        return manager.createValueExpression(expression).getValue(manager.getElContext(execution));
    }
}
