package io.takt.workflow.spi;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.Finding;
import java.util.List;

/** A module's own check of models before their publication: unknown station, tag or rule set. Found by its type. */
public interface ModelCheck {

    /** @param definitions the root of the BPMN text, well-formed and free of forbidden features */
    List<Finding> check(BpmnElement definitions);
}
