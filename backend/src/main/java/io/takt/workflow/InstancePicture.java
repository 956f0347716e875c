package io.takt.workflow;

import java.util.List;

/**
 * A process instance as people look at it: its diagram and where it stands.
 *
 * @param xml    the BPMN text with its layout
 * @param active elements that wait or run now, with how many tokens stand there
 * @param passed element and sequence flow ids that were passed
 * @param failed elements that carry an incident
 * @param called instances called from elements of this one
 */
public record InstancePicture(String processInstanceId, ModelVersion version, String xml, boolean ended,
        List<Position> active, List<String> passed, List<String> failed, List<Called> called) {

    /** Tokens at one element. */
    public record Position(String elementId, String elementName, String elementType, int count) {
    }

    /** An instance called from an element. */
    public record Called(String elementId, String processInstanceId, String businessKey) {
    }
}
