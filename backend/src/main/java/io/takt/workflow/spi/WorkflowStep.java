package io.takt.workflow.spi;

import java.util.Map;
import java.util.Set;

/**
 * One thing that a process may do: BPMN calls it as {@code ${steps.run('name', execution)}}. It runs in the engine's
 * transaction, as the process. Steps are Spring beans, found by their type.
 */
public interface WorkflowStep {

    /** How models call it, such as {@code release-work-order}. */
    String name();

    /**
     * The BPMN error codes that this step may end with, beside success. A {@link io.takt.shared.Refused} whose code is
     * listed here becomes the BPMN error of that code; any other exception becomes an incident.
     */
    default Set<String> errorCodes() {
        return Set.of();
    }

    /** Whether the step asks a rule: models must then save in front of it. */
    default boolean decides() {
        return false;
    }

    /** Does the work and returns the process variables to set: ids, small scalars and strings only. */
    Map<String, Object> run(StepContext context);
}
