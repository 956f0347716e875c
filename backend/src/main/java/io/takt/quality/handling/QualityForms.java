package io.takt.quality.handling;

import io.takt.quality.judging.VisualInspection;
import io.takt.workflow.spi.WorkflowForms;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The forms that quality's tasks open. */
@Component
class QualityForms implements WorkflowForms {

    @Override
    public Set<String> keys() {
        return Set.of(VisualInspection.FORM, ReviewBoard.FORM, DowngradedUnits.FORM);
    }
}
