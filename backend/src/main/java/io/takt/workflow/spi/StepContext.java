package io.takt.workflow.spi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a step stands: its process instance and the values that it may read.
 *
 * @param processInstanceId the running instance
 * @param businessKey       the code of the record that the instance works for
 * @param processKey        the model's key
 * @param elementId         the BPMN element that called the step
 * @param parameters        constant input parameters of that element
 * @param variables         the process variables in sight
 */
public record StepContext(String processInstanceId, String businessKey, String processKey, String elementId,
        Map<String, String> parameters, Map<String, Object> variables) {

    public StepContext {
        parameters = Map.copyOf(parameters);
    }

    public @Nullable Object find(String variable) {
        return variables.get(variable);
    }

    public String text(String variable) {
        return required(variable).toString();
    }

    public long number(String variable) {
        return ((Number) required(variable)).longValue();
    }

    public String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalStateException("element " + elementId + " lacks the input parameter " + name);
        }
        return value;
    }

    private Object required(String variable) {
        Object value = variables.get(variable);
        if (value == null) {
            throw new IllegalStateException("process " + processKey + " has no variable " + variable + " at "
                    + elementId);
        }
        return value;
    }
}
