package io.takt.workflow.camunda;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.spi.StepContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** Reads from an execution what a step may see of it. */
final class StepContexts {

    /** The person who set the process going; handed on to every called instance. */
    static final String STARTED_BY = "startedBy";
    /** The element of the calling instance. */
    static final String CALLED_FROM = "calledFrom";

    private StepContexts() {
    }

    static StepContext of(DelegateExecution execution) {
        return new StepContext(execution.getProcessInstanceId(), String.valueOf(execution.getProcessBusinessKey()),
                processKey(execution), execution.getCurrentActivityId(),
                parameters((ExecutionEntity) execution), new HashMap<>(execution.getVariables()));
    }

    /** The person who moved the process just now; the one who set it going where a job or a device moved it. */
    static @Nullable String causedBy(DelegateExecution execution) {
        return Actors.findCurrent().flatMap(StepContexts::person).orElseGet(() -> startedBy(execution));
    }

    static Optional<String> person(Actor actor) {
        return Optional.ofNullable(actor.kind() == Actor.Kind.PERSON ? actor.name() : actor.causedBy());
    }

    static @Nullable String startedBy(DelegateExecution execution) {
        return execution.getVariable(STARTED_BY) instanceof String person ? person : null;
    }

    /** Not read from the definition's id, which is a bare number where the key is long. */
    static String processKey(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }

    private static Map<String, String> parameters(ExecutionEntity execution) {
        IoMapping mapping = execution.getActivity().getIoMapping();
        Map<String, String> parameters = new HashMap<>();
        if (mapping != null) {
            mapping.getInputParameters().stream().map(InputParameter::getName)
                    .forEach(name -> parameters.put(name, String.valueOf(execution.getVariableLocal(name))));
        }
        return parameters;
    }
}
