package io.takt.rules.gate;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;

/** The elements of DMN that a rule set may hold: inputs and one decision table. Everything unlisted is refused. */
final class DmnGrammar {

    private static final Set<String> ANY_ID = Set.of("id", "label");
    private static final Map<String, Shape> MODEL = shapes(
            shape("definitions", "id name namespace exporter exporterVersion", "description inputData decision"),
            shape("inputData", "name", "description variable"),
            shape("variable", "name typeRef", ""),
            shape("decision", "name", "description question variable informationRequirement decisionTable"),
            shape("informationRequirement", "", "requiredInput"),
            shape("requiredInput", "href", ""),
            shape("decisionTable", "hitPolicy preferredOrientation outputLabel", "input output annotation rule"),
            shape("input", "", "inputExpression inputValues"),
            shape("inputExpression", "typeRef", "text"),
            shape("inputValues", "", "text"),
            shape("output", "name typeRef", "outputValues"),
            shape("outputValues", "", "text"),
            shape("annotation", "name", ""),
            shape("rule", "", "description inputEntry outputEntry annotationEntry"),
            shape("inputEntry", "", "text"),
            shape("outputEntry", "", "text"),
            shape("annotationEntry", "", "text"),
            text("text"), text("description"), text("question"));
    private static final Map<String, Shape> DRAWING = shapes(
            shape("DMNDI", "", "DMNDiagram"),
            shape("DMNDiagram", "name", "DMNShape DMNEdge Size"),
            shape("DMNShape", "dmnElementRef isCollapsed isListedInputData", "Bounds DMNLabel"),
            shape("DMNEdge", "dmnElementRef", "waypoint DMNLabel"),
            shape("DMNLabel", "", "Bounds"),
            shape("Bounds", "x y width height", ""),
            shape("Size", "width height", ""),
            shape("waypoint", "x y", ""));
    private static final Set<String> DRAWING_NAMESPACES = Set.of("https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/", "http://www.omg.org/spec/DMN/20180521/DI/");

    private DmnGrammar() {
    }

    static boolean admitsChild(String parent, String namespace, String child) {
        if (DRAWING_NAMESPACES.contains(namespace)) {
            return parent.equals("definitions") && child.equals("DMNDI")
                    || DRAWING.containsKey(parent) && DRAWING.get(parent).children().contains(child);
        }
        return DmnDocument.DMN.equals(namespace) && MODEL.containsKey(parent)
                && MODEL.get(parent).children().contains(child);
    }

    static boolean admitsAttribute(String element, String attribute) {
        Shape shape = MODEL.getOrDefault(element, DRAWING.get(element));
        return shape != null && (ANY_ID.contains(attribute) || shape.attributes().contains(attribute));
    }

    /** The browser's table editor keeps its column widths in attributes of its own. */
    static boolean isColumnWidth(Attr attribute) {
        return "http://bpmn.io/schema/dmn/biodi/2.0".equals(attribute.getNamespaceURI())
                && Set.of("width", "annotationsWidth").contains(attribute.getLocalName())
                && attribute.getValue().matches("\\d{1,5}(\\.\\d{1,9})?");
    }

    static boolean holdsText(String element) {
        Shape shape = MODEL.get(element);
        return shape != null && shape.text();
    }

    private static Shape shape(String name, String attributes, String children) {
        return new Shape(name, words(attributes), words(children), false);
    }

    private static Shape text(String name) {
        return new Shape(name, Set.of(), Set.of(), true);
    }

    private static Map<String, Shape> shapes(Shape... shapes) {
        return Stream.of(shapes).collect(Collectors.toUnmodifiableMap(Shape::name, Function.identity()));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    private record Shape(String name, Set<String> attributes, Set<String> children, boolean text) {
    }
}
