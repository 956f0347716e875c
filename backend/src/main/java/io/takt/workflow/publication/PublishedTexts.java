package io.takt.workflow.publication;

import io.takt.workflow.ModelVersion;

/** Finds the text behind a running or ended instance. */
public interface PublishedTexts {

    Published ofDefinition(String definitionId);

    /** A deployed version and its BPMN text. */
    record Published(ModelVersion version, String text) {
    }
}
