package io.takt.workflow;

import java.util.List;
import java.util.Optional;

/** Models and their published versions. Everything that is deployed has passed the gate. */
public interface ProcessModels {

    /** Checks a text as the gate does, changing nothing. An empty list means that it may be published. */
    List<Finding> check(byte[] bpmn);

    /**
     * Puts a text in force that code wrote from approved records, together with the exact versions of all that it
     * calls, as one deployment. The same text on the same called versions gives the same version again. A person needs
     * {@code workflow.publish}; texts that people wrote go through {@link ModelDrafts}.
     *
     * @throws RefusedModel if the gate refuses it
     */
    ModelVersion publish(byte[] bpmn);

    /** The version in force of a model. */
    Optional<ModelVersion> findEffective(String key);

    ModelVersion getEffective(String key);
}
