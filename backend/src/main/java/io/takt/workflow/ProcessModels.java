package io.takt.workflow;

import java.util.List;
import java.util.Optional;

/** Models and their published versions. Everything that is deployed has passed the gate. */
public interface ProcessModels {

    /** Checks a text as the gate does, changing nothing. An empty list means that it may be published. */
    List<Finding> check(byte[] bpmn);

    /**
     * Deploys a model together with the exact versions of all that it calls, as one deployment.
     *
     * @throws RefusedModel if the gate refuses it
     */
    ModelVersion publish(byte[] bpmn);

    /** The version in force of a model. */
    Optional<ModelVersion> findEffective(String key);

    ModelVersion getEffective(String key);
}
