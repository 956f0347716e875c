package io.takt.workflow.gate;

import io.takt.workflow.BpmnElement;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses models that would stand still, end silently, or lose work in a crash. */
final class StructureCheck {

    private static final Set<String> CHOICES = Set.of("exclusiveGateway", "inclusiveGateway");
    private static final Set<String> JOINS = Set.of("parallelGateway", "inclusiveGateway");

    private final ProcessGraph graph;
    private final Findings findings;

    StructureCheck(ProcessGraph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    void check() {
        graph.process().children("startEvent").forEach(this::processStart);
        graph.nodes("receiveTask").forEach(this::receiveTask);
        graph.nodes("intermediateCatchEvent").forEach(this::messageWait);
        graph.nodes("callActivity").forEach(this::call);
        graph.nodes("userTask").forEach(this::userTask);
        graph.nodes().filter(node -> CHOICES.contains(node.name())).forEach(this::choice);
        layout();
    }

    private void processStart(BpmnElement start) {
        if (start.children().stream().anyMatch(child -> child.name().endsWith("EventDefinition"))) {
            findings.error(start, "startKind");
        }
        boolean savedBehind = graph.targets(start).allMatch(target -> target.isTrue("camunda:asyncBefore"));
        if (!start.isTrue("camunda:asyncBefore") && !savedBehind) {
            findings.error(start, "asyncBeforeMissing");
        }
    }

    private void receiveTask(BpmnElement task) {
        if (graph.boundaryEvents(task).noneMatch(StructureCheck::isTimer)) {
            findings.error(task, "waitWithoutTimer");
        }
        if (!task.isTrue("camunda:asyncAfter")) {
            findings.error(task, "asyncAfterMissing");
        }
    }

    private void messageWait(BpmnElement event) {
        boolean waitsForMessage = event.child("messageEventDefinition").isPresent();
        boolean timed = graph.sources(event).filter(source -> source.is("eventBasedGateway"))
                .anyMatch(gateway -> graph.targets(gateway).anyMatch(StructureCheck::isTimer));
        if (waitsForMessage && !timed) {
            findings.error(event, "waitWithoutTimer");
        }
    }

    private void call(BpmnElement call) {
        if (!call.isTrue("camunda:asyncBefore")) {
            findings.error(call, "asyncBeforeMissing");
        }
        if (!call.attribute("camunda:calledElementBinding").orElse("").equals("deployment")) {
            findings.error(call, "callBinding");
        }
        if (call.attribute("calledElement").isEmpty()) {
            findings.error(call, "callMissing");
        }
    }

    private void userTask(BpmnElement task) {
        boolean feedsJoin = graph.targets(task)
                .anyMatch(target -> JOINS.contains(target.name()) && graph.incoming(target).size() > 1);
        if (feedsJoin && !task.isTrue("camunda:asyncAfter")) {
            findings.error(task, "asyncAfterMissing");
        }
        if (task.attribute("camunda:candidateGroups").isEmpty()) {
            findings.error(task, "groupMissing");
        }
    }

    private void choice(BpmnElement gateway) {
        if (graph.outgoing(gateway).size() > 1 && gateway.attribute("default").isEmpty()) {
            findings.error(gateway, "defaultMissing");
        }
    }

    private void layout() {
        Set<String> drawn = graph.drawn();
        Stream.concat(graph.nodes(), graph.flows())
                .filter(element -> !drawn.contains(String.valueOf(element.id())))
                .forEach(element -> findings.error(element, "notDrawn"));
    }

    private static boolean isTimer(BpmnElement event) {
        return event.child("timerEventDefinition").isPresent();
    }
}
