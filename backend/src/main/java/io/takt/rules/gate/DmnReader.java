package io.takt.rules.gate;

import static io.takt.rules.gate.DmnDocument.child;
import static io.takt.rules.gate.DmnDocument.children;
import static io.takt.rules.gate.DmnDocument.text;

import io.takt.rules.RuleTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Reads a decision table that has passed the gate, as people read it. */
public final class DmnReader {

    private DmnReader() {
    }

    /** The table with its rows. */
    public static RuleTable table(byte[] text) {
        Element decision = children(root(text), "decision").get(0);
        Element table = children(decision, "decisionTable").get(0);
        String hitPolicy = table.getAttribute("hitPolicy");
        return new RuleTable(text(decision, "question"), hitPolicy.isBlank() ? "UNIQUE" : hitPolicy,
                children(table, "input").stream().map(DmnReader::input).toList(),
                children(table, "output").stream().map(DmnReader::output).toList(),
                children(table, "rule").stream().map(DmnReader::row).toList());
    }

    /** The facts by name, with their FEEL types. */
    public static Map<String, String> facts(byte[] text) {
        return children(root(text), "inputData").stream().collect(Collectors.toUnmodifiableMap(
                fact -> fact.getAttribute("name"), fact -> children(fact, "variable").get(0).getAttribute("typeRef")));
    }

    private static Element root(byte[] text) {
        return DmnDocument.read(text, finding -> {
            throw new IllegalArgumentException("not a checked decision table: " + finding);
        }).orElseThrow();
    }

    private static RuleTable.Column input(Element input) {
        Element expression = children(input, "inputExpression").get(0);
        return new RuleTable.Column(text(expression, "text"), input.getAttribute("label"),
                expression.getAttribute("typeRef"), text(child(input, "inputValues"), "text"));
    }

    private static RuleTable.Column output(Element output) {
        return new RuleTable.Column(output.getAttribute("name"), output.getAttribute("label"),
                output.getAttribute("typeRef"), text(child(output, "outputValues"), "text"));
    }

    private static RuleTable.Row row(Element row) {
        List<String> sentences = texts(row, "annotationEntry");
        return new RuleTable.Row(row.getAttribute("id"), sentences.get(0), sentences.get(1), texts(row, "inputEntry"),
                texts(row, "outputEntry"));
    }

    private static List<String> texts(Element row, String name) {
        return children(row, name).stream().map(entry -> text(entry, "text")).toList();
    }
}
