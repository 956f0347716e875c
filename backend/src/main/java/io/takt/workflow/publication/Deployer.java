package io.takt.workflow.publication;

import java.util.Map;

/** Hands texts that passed the gate to the engine. */
public interface Deployer {

    /** @param texts by process key */
    Deployed deploy(String name, Map<String, byte[]> texts);

    /** @param definitions the engine's id of each definition, by process key */
    record Deployed(String deploymentId, Map<String, String> definitions) {
    }
}
