package io.takt.workflow;

import io.takt.workflow.StraightRouting.Call;
import io.takt.workflow.StraightRouting.EndStep;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a straight routing from left to right: start, calls, the end step, end; below it, how a cancelled order ends it. */
final class StraightRoutingText {

    private static final int TASK_WIDTH = 120;
    private static final int TASK_HEIGHT = 80;
    private static final int EVENT_SIZE = 36;
    private static final int GAP = 60;
    private static final int MIDDLE = 140;

    private static final String DOCUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="definitions" targetNamespace="http://takt.io/process-models">
              <bpmn:message id="message_cancel-order" name="cancel-order"/>
              <bpmn:process id="%1$s" name="%2$s" isExecutable="true" camunda:historyTimeToLive="P365D">
            %3$s    <bpmn:subProcess id="cancellation" name="订单取消 Cancellation" triggeredByEvent="true">
                  <bpmn:startEvent id="order-cancelled" name="订单已取消 Order cancelled">
                    <bpmn:messageEventDefinition id="order-cancelled_message" messageRef="message_cancel-order"/>
                  </bpmn:startEvent>
                  <bpmn:endEvent id="cancelled" name="已终止 Stopped"/>
                  <bpmn:sequenceFlow id="from_order-cancelled_to_cancelled" sourceRef="order-cancelled" targetRef="cancelled"/>
                </bpmn:subProcess>
              </bpmn:process>
              <bpmndi:BPMNDiagram id="diagram">
                <bpmndi:BPMNPlane id="plane" bpmnElement="%1$s">
            %4$s%5$s      <bpmndi:BPMNShape id="shape_cancellation" bpmnElement="cancellation" isExpanded="true">
                    <dc:Bounds x="130" y="240" width="260" height="120"/>
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape_order-cancelled" bpmnElement="order-cancelled">
                    <dc:Bounds x="172" y="282" width="36" height="36"/>
                    <bpmndi:BPMNLabel><dc:Bounds x="145" y="324" width="90" height="28"/></bpmndi:BPMNLabel>
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="shape_cancelled" bpmnElement="cancelled">
                    <dc:Bounds x="312" y="282" width="36" height="36"/>
                    <bpmndi:BPMNLabel><dc:Bounds x="295" y="324" width="70" height="28"/></bpmndi:BPMNLabel>
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="edge_from_order-cancelled_to_cancelled" bpmnElement="from_order-cancelled_to_cancelled">
                    <di:waypoint x="208" y="300"/>
                    <di:waypoint x="312" y="300"/>
                  </bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;
    private static final String CALL = """
                <bpmn:callActivity id="%s" name="%s" calledElement="%s"
                    camunda:calledElementBinding="deployment" camunda:asyncBefore="true">
            """;
    private static final String STEP = """
                <bpmn:serviceTask id="%1$s" name="%2$s" camunda:asyncBefore="true"
                    camunda:expression="${steps.run('%1$s', execution)}"/>
            """;
    private static final String FLOW = """
                <bpmn:sequenceFlow id="%s" sourceRef="%s" targetRef="%s"/>
            """;
    private static final String SHAPE = """
                  <bpmndi:BPMNShape id="shape_%1$s" bpmnElement="%1$s">
                    <dc:Bounds x="%2$d" y="%3$d" width="%4$d" height="%5$d"/>
                  </bpmndi:BPMNShape>
            """;
    private static final String EDGE = """
                  <bpmndi:BPMNEdge id="edge_%1$s" bpmnElement="%1$s">
                    <di:waypoint x="%2$d" y="%4$d"/>
                    <di:waypoint x="%3$d" y="%4$d"/>
                  </bpmndi:BPMNEdge>
            """;

    private final StraightRouting routing;
    private final StringBuilder process = new StringBuilder();
    private final StringBuilder shapes = new StringBuilder();
    private final StringBuilder edges = new StringBuilder();
    private int x = 160;
    private @Nullable String previous;

    StraightRoutingText(StraightRouting routing) {
        this.routing = routing;
    }

    String write() {
        event("startEvent", "start", " camunda:asyncBefore=\"true\"");
        routing.calls().forEach(this::call);
        if (routing.endStep() != null) {
            step(routing.endStep());
        }
        event("endEvent", "end", "");
        return DOCUMENT.formatted(escape(routing.key()), escape(routing.name()), process, shapes, edges);
    }

    private void event(String type, String id, String attributes) {
        flowTo(id);
        process.append("    <bpmn:%s id=\"%s\"%s/>\n".formatted(type, id, attributes));
        shape(id, EVENT_SIZE, EVENT_SIZE);
    }

    private void call(Call call) {
        flowTo(call.elementId());
        process.append(CALL.formatted(escape(call.elementId()), escape(call.name()), escape(call.calledProcess())));
        if (!call.in().isEmpty() || !call.out().isEmpty()) {
            process.append("      <bpmn:extensionElements>\n");
            mappings("in", call.in());
            mappings("out", call.out());
            process.append("      </bpmn:extensionElements>\n");
        }
        process.append("    </bpmn:callActivity>\n");
        shape(call.elementId(), TASK_WIDTH, TASK_HEIGHT);
    }

    private void mappings(String direction, Map<String, String> variables) {
        new TreeMap<>(variables).forEach((source, target) -> process.append(
                "        <camunda:%s source=\"%s\" target=\"%s\"/>\n"
                        .formatted(direction, escape(source), escape(target))));
    }

    private void step(EndStep end) {
        flowTo(end.step());
        process.append(STEP.formatted(escape(end.step()), escape(end.name())));
        shape(end.step(), TASK_WIDTH, TASK_HEIGHT);
    }

    private void flowTo(String id) {
        if (previous != null) {
            String flow = "from_" + previous;
            process.append(FLOW.formatted(escape(flow), escape(previous), escape(id)));
            edges.append(EDGE.formatted(escape(flow), x - GAP, x, MIDDLE));
        }
        previous = id;
    }

    private void shape(String id, int width, int height) {
        shapes.append(SHAPE.formatted(escape(id), x, MIDDLE - height / 2, width, height));
        x += width + GAP;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
