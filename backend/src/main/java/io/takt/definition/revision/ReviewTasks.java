package io.takt.definition.revision;

import io.takt.workflow.spi.UserTaskListener;
import io.takt.workflow.spi.WorkflowForms;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps in step with the engine which revisions wait for a decision. They are no work of the shop floor, so they have a list of their own. */
@Component
class ReviewTasks implements UserTaskListener, WorkflowForms {

    private final Approvals approvals;

    ReviewTasks(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public void opened(OpenedTask opened) {
        if (Approvals.FORM.equals(opened.formKey())) {
            approvals.opened(opened.processInstanceId(), opened.taskId());
        }
    }

    /** Whoever decides has closed it already: most tasks that end are none of these, and each question costs. */
    @Override
    public void closed(String taskId, boolean completed) {
        // nothing is left to do
    }

    @Override
    public Set<String> keys() {
        return Set.of(Approvals.FORM);
    }
}
