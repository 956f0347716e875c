package io.takt.workflow.gate;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.BpmnElement.Namespaces;
import java.util.Map;
import java.util.Set;

/** What a model may be written with. Everything that is not listed here is refused. */
public final class Allowed {

    private static final Set<String> BPMN_ELEMENTS = Set.of("definitions", "process", "startEvent", "endEvent",
            "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "sequenceFlow", "conditionExpression",
            "incoming", "outgoing", "serviceTask", "userTask", "receiveTask", "callActivity", "task", "manualTask",
            "subProcess", "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway",
            "messageEventDefinition", "timerEventDefinition", "errorEventDefinition", "escalationEventDefinition",
            "terminateEventDefinition", "linkEventDefinition", "compensateEventDefinition", "timeDate", "timeDuration",
            "timeCycle", "message", "error", "escalation", "documentation", "extensionElements",
            "multiInstanceLoopCharacteristics", "loopCardinality", "completionCondition", "textAnnotation", "text",
            "association", "laneSet", "lane", "flowNodeRef", "collaboration", "participant", "category",
            "categoryValue", "group");

    private static final Set<String> DIAGRAM_ELEMENTS = Set.of("BPMNDiagram", "BPMNPlane", "BPMNShape", "BPMNEdge",
            "BPMNLabel", "BPMNLabelStyle", "Font", "Bounds", "waypoint");

    private static final Map<String, Set<String>> CAMUNDA_ELEMENTS = Map.of("inputOutput", Set.of(),
            "inputParameter", Set.of("name"), "in", Set.of("source", "target"), "out", Set.of("source", "target"),
            "properties", Set.of(), "property", Set.of("name", "value"));

    private static final Set<String> BPMN_ATTRIBUTES = Set.of("id", "name", "targetNamespace", "exporter",
            "exporterVersion", "isExecutable", "isClosed", "processType", "sourceRef", "targetRef", "default",
            "messageRef", "errorRef", "escalationRef", "attachedToRef", "cancelActivity", "triggeredByEvent",
            "isInterrupting", "calledElement", "errorCode", "escalationCode", "isSequential", "isForCompensation",
            "activityRef", "gatewayDirection", "processRef", "associationDirection", "textFormat", "categoryValueRef",
            "value", "camunda:modelerTemplate", "camunda:modelerTemplateVersion", "camunda:modelerTemplateIcon",
            "{http://www.w3.org/2001/XMLSchema-instance}type");

    private static final Map<String, Set<String>> CAMUNDA_ATTRIBUTES = Map.ofEntries(
            Map.entry("camunda:asyncBefore",
                    Set.of("startEvent", "serviceTask", "userTask", "receiveTask", "callActivity",
                    "subProcess", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "exclusiveGateway",
                    "parallelGateway", "inclusiveGateway", "boundaryEvent")),
            Map.entry("camunda:asyncAfter",
                    Set.of("startEvent", "serviceTask", "userTask", "receiveTask", "callActivity",
                    "subProcess", "intermediateCatchEvent", "boundaryEvent")),
            Map.entry("camunda:exclusive",
                    Set.of("startEvent", "serviceTask", "userTask", "receiveTask", "callActivity",
                    "subProcess", "intermediateCatchEvent", "exclusiveGateway", "parallelGateway", "inclusiveGateway")),
            Map.entry("camunda:historyTimeToLive", Set.of("process")),
            Map.entry("camunda:versionTag", Set.of("process")),
            Map.entry("camunda:isStartableInTasklist", Set.of("process")),
            Map.entry("camunda:expression", Set.of("serviceTask")),
            Map.entry("camunda:calledElementBinding", Set.of("callActivity")),
            Map.entry("camunda:formKey", Set.of("userTask")),
            Map.entry("camunda:candidateGroups", Set.of("userTask")),
            Map.entry("camunda:dueDate", Set.of("userTask")));

    private static final Set<String> DECORATION = Set.of("http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "http://camunda.org/schema/modeler/1.0");

    private Allowed() {
    }

    static boolean element(BpmnElement element) {
        return switch (element.namespace()) {
            case Namespaces.BPMN -> BPMN_ELEMENTS.contains(element.name());
            case Namespaces.CAMUNDA -> CAMUNDA_ELEMENTS.containsKey(element.name());
            case Namespaces.BPMN_DI, Namespaces.DC, Namespaces.DI -> DIAGRAM_ELEMENTS.contains(element.name());
            default -> false;
        };
    }

    static boolean attribute(BpmnElement element, String attribute) {
        return switch (element.namespace()) {
            case Namespaces.BPMN -> BPMN_ATTRIBUTES.contains(attribute) || isDecoration(attribute)
                    || CAMUNDA_ATTRIBUTES.getOrDefault(attribute, Set.of()).contains(element.name());
            case Namespaces.CAMUNDA -> CAMUNDA_ELEMENTS.getOrDefault(element.name(), Set.of()).contains(attribute);
            default -> !attribute.startsWith("camunda:") && (!attribute.startsWith("{") || isDecoration(attribute));
        };
    }

    /** Whether the engine's own parser may meet this name of its namespace: the same list, for the layer below. */
    public static boolean camundaElement(String name) {
        return CAMUNDA_ELEMENTS.containsKey(name);
    }

    public static boolean camundaAttribute(String name) {
        return CAMUNDA_ATTRIBUTES.containsKey("camunda:" + name) || BPMN_ATTRIBUTES.contains("camunda:" + name);
    }

    private static boolean isDecoration(String attribute) {
        int end = attribute.indexOf('}');
        return end > 0 && DECORATION.contains(attribute.substring(1, end));
    }
}
