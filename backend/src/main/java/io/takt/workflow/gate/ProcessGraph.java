package io.takt.workflow.gate;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.BpmnElement.Namespaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process as a graph: elements by id, their flows, what is attached to them and which scope holds them. */
final class ProcessGraph {

    private static final Set<String> NODES = Set.of("startEvent", "endEvent", "intermediateCatchEvent",
            "intermediateThrowEvent", "boundaryEvent", "serviceTask", "userTask", "receiveTask", "callActivity", "task",
            "manualTask", "subProcess", "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway");

    private final BpmnElement definitions;
    private final BpmnElement process;
    private final Map<String, BpmnElement> byId = new HashMap<>();
    private final Map<String, BpmnElement> scopeOf = new HashMap<>();

    ProcessGraph(BpmnElement definitions, BpmnElement process) {
        this.definitions = definitions;
        this.process = process;
        index(process);
    }

    private void index(BpmnElement scope) {
        for (BpmnElement child : scope.children()) {
            if (child.id() != null) {
                byId.put(child.id(), child);
                scopeOf.put(child.id(), scope);
            }
            if (child.is("subProcess")) {
                index(child);
            }
        }
    }

    BpmnElement process() {
        return process;
    }

    Stream<BpmnElement> nodes() {
        return process.all().filter(element -> element.namespace().equals(Namespaces.BPMN)
                && NODES.contains(element.name()));
    }

    Stream<BpmnElement> nodes(String name) {
        return nodes().filter(element -> element.is(name));
    }

    Stream<BpmnElement> flows() {
        return process.all("sequenceFlow");
    }

    List<BpmnElement> outgoing(BpmnElement node) {
        return flows().filter(flow -> Objects.equals(flow.attributes().get("sourceRef"), node.id())).toList();
    }

    List<BpmnElement> incoming(BpmnElement node) {
        return flows().filter(flow -> Objects.equals(flow.attributes().get("targetRef"), node.id())).toList();
    }

    Stream<BpmnElement> targets(BpmnElement node) {
        return outgoing(node).stream().flatMap(flow -> find(flow.attributes().get("targetRef")).stream());
    }

    Stream<BpmnElement> sources(BpmnElement node) {
        return incoming(node).stream().flatMap(flow -> find(flow.attributes().get("sourceRef")).stream());
    }

    Stream<BpmnElement> boundaryEvents(BpmnElement node) {
        return nodes("boundaryEvent")
                .filter(event -> Objects.equals(event.attributes().get("attachedToRef"), node.id()));
    }

    /** The scopes around a node, from the inside out; the process is the last. */
    Stream<BpmnElement> scopes(BpmnElement node) {
        return Stream.iterate(scopeOf.get(String.valueOf(node.id())), Objects::nonNull,
                scope -> scopeOf.get(String.valueOf(scope.id())));
    }

    Optional<BpmnElement> find(@Nullable String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    /** The code of an error event; empty for one that catches every error. */
    Optional<String> errorCode(BpmnElement errorEventDefinition) {
        return errorEventDefinition.attribute("errorRef").flatMap(reference -> definitions.children("error")
                .filter(error -> reference.equals(error.id())).findFirst())
                .flatMap(error -> error.attribute("errorCode"));
    }

    /** Ids that the diagram draws. */
    Set<String> drawn() {
        return definitions.all().filter(element -> element.namespace().equals(Namespaces.BPMN_DI))
                .flatMap(element -> element.attribute("bpmnElement").stream())
                .collect(Collectors.toSet());
    }
}
