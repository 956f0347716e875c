package io.takt.workflow;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BPMN for tests: the elements of a process, completed with the frame and a layout for each id. */
public final class BpmnText {

    private static final Pattern NODE =
            Pattern.compile("<bpmn:(?!sequenceFlow|message|error|escalation|\\w+EventDefinition)\\w+ id=\"([^\"]+)\"");
    private static final Pattern FLOW = Pattern.compile("<bpmn:sequenceFlow id=\"([^\"]+)\"");

    private BpmnText() {
    }

    /** A process that runs these elements between {@code start} and {@code end}; write the flows yourself. */
    public static byte[] process(String key, String roots, String elements) {
        StringBuilder diagram = new StringBuilder();
        ids(NODE, elements).forEach(id -> diagram.append(("<bpmndi:BPMNShape id=\"shape_%s\" bpmnElement=\"%s\">"
                + "<dc:Bounds x=\"0\" y=\"0\" width=\"100\" height=\"80\"/></bpmndi:BPMNShape>").formatted(id, id)));
        ids(FLOW, elements).forEach(id -> diagram.append(("<bpmndi:BPMNEdge id=\"edge_%s\" bpmnElement=\"%s\">"
                + "<di:waypoint x=\"0\" y=\"0\"/><di:waypoint x=\"9\" y=\"0\"/></bpmndi:BPMNEdge>").formatted(id, id)));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                    xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    id="definitions" targetNamespace="http://takt.io/process-models">
                  %s
                  <bpmn:process id="%s" isExecutable="true">
                  %s
                  </bpmn:process>
                  <bpmndi:BPMNDiagram id="diagram">
                    <bpmndi:BPMNPlane id="plane" bpmnElement="%s">%s</bpmndi:BPMNPlane>
                  </bpmndi:BPMNDiagram>
                </bpmn:definitions>
                """.formatted(roots, key, elements, key, diagram).getBytes(StandardCharsets.UTF_8);
    }

    /** Flows from left to right through the ids given. */
    public static String flows(String... ids) {
        StringBuilder flows = new StringBuilder();
        for (int i = 1; i < ids.length; i++) {
            flows.append("<bpmn:sequenceFlow id=\"%s_%s\" sourceRef=\"%s\" targetRef=\"%s\"/>\n".formatted(ids[i - 1],
                    ids[i], ids[i - 1], ids[i]));
        }
        return flows.toString();
    }

    public static String step(String id, String step, String attributes) {
        return "<bpmn:serviceTask id=\"%s\" camunda:expression=\"${steps.run('%s', execution)}\" %s/>\n".formatted(id,
                step, attributes);
    }

    /** A boundary event that catches an error of an element. */
    public static String onError(String id, String element, String error) {
        return "<bpmn:boundaryEvent id=\"%s\" attachedToRef=\"%s\"><bpmn:errorEventDefinition %s/></bpmn:boundaryEvent>\n"
                .formatted(id, element, error);
    }

    public static String start() {
        return "<bpmn:startEvent id=\"start\" camunda:asyncBefore=\"true\"/>\n";
    }

    public static String end() {
        return "<bpmn:endEvent id=\"end\"/>\n";
    }

    private static Set<String> ids(Pattern pattern, String elements) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(elements);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }
}
