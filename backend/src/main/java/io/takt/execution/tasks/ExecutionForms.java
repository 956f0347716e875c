package io.takt.execution.tasks;

import io.takt.workflow.spi.WorkflowForms;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The forms that execution's tasks open. A task of form {@code execution/perform} opens the form of its operation. */
@Component
class ExecutionForms implements WorkflowForms {

    @Override
    public Set<String> keys() {
        return Set.of("execution/perform", "execution/load", "execution/kit", "execution/store", "execution/sign-on", "execution/generic",
                "execution/confirm-by-hand", "execution/confirm-move", "execution/change-tool", "ordering/release-hold");
    }
}
