package io.takt.workflow.camunda;

import io.takt.workflow.spi.StepContext;

/** A step that could not do its work: named so that the incident says where and why. */
final class StepFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepFailure(String step, StepContext at, String why, RuntimeException cause) {
        super("step " + step + " at " + at.elementId() + " of " + at.processKey() + " (" + at.businessKey() + "): "
                + why, cause);
    }

    static StepFailure of(String step, StepContext at, RuntimeException cause) {
        return new StepFailure(step, at, cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
