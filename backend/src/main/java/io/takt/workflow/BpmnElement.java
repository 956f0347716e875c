package io.takt.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One element of a BPMN text, read without the engine.
 *
 * @param namespace  the namespace's URI, see {@link Namespaces}
 * @param name       the local name, such as {@code serviceTask}
 * @param attributes by local name; those of the engine's namespace as {@code camunda:name}
 * @param text       the element's own text, trimmed
 */
public record BpmnElement(String namespace, String name, Map<String, String> attributes, List<BpmnElement> children,
        String text, int line) {

    /** The namespaces that a model may use elements of. */
    public static final class Namespaces {

        public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
        public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
        public static final String BPMN_DI = "http://www.omg.org/spec/BPMN/20100524/DI";
        public static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
        public static final String DC = "http://www.omg.org/spec/DD/20100524/DC";

        private Namespaces() {
        }
    }

    public BpmnElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public @Nullable String id() {
        return attributes.get("id");
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    public boolean isTrue(String attribute) {
        return "true".equals(attributes.get(attribute));
    }

    public boolean is(String bpmnName) {
        return name.equals(bpmnName) && namespace.equals(Namespaces.BPMN);
    }

    public Stream<BpmnElement> children(String bpmnName) {
        return children.stream().filter(child -> child.is(bpmnName));
    }

    public Optional<BpmnElement> child(String bpmnName) {
        return children(bpmnName).findFirst();
    }

    /** This element and everything below it, in the text's order. */
    public Stream<BpmnElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(BpmnElement::all));
    }

    public Stream<BpmnElement> all(String bpmnName) {
        return all().filter(element -> element.is(bpmnName));
    }
}
