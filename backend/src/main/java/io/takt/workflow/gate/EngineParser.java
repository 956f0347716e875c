package io.takt.workflow.gate;

import io.takt.workflow.Finding;
import java.util.List;

/** The engine's own opinion of a text that holds nothing forbidden. */
public interface EngineParser {

    List<Finding> parse(String key, byte[] bpmn);
}
