package io.takt.rules.gate;

import static io.takt.rules.gate.DmnDocument.child;
import static io.takt.rules.gate.DmnDocument.children;
import static io.takt.rules.gate.DmnDocument.text;

import io.takt.rules.RuleFinding;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Holds each FEEL text of a decision table to the admitted grammar and names the cell that breaks it. */
final class DmnCells {

    private final Consumer<RuleFinding> findings;

    DmnCells(Consumer<RuleFinding> findings) {
        this.findings = findings;
    }

    void check(Element definitions) {
        Set<String> facts = children(definitions, "inputData").stream()
                .map(input -> input.getAttribute("name")).collect(Collectors.toUnmodifiableSet());
        for (Element decision : children(definitions, "decision")) {
            children(decision, "decisionTable").forEach(table -> checkTable(table, facts));
        }
    }

    private void checkTable(Element table, Set<String> facts) {
        List<Element> inputs = children(table, "input");
        for (Element input : inputs) {
            checkText(Place.of(input), text(child(input, "inputExpression"), "text"), facts, FeelText::admitExpression);
            checkValues(input, "inputValues");
        }
        List<Element> outputs = children(table, "output");
        outputs.forEach(output -> checkValues(output, "outputValues"));
        children(table, "rule").forEach(row -> checkRow(row, inputs, outputs, facts));
    }

    private void checkValues(Element column, String name) {
        if (child(column, name) != null) {
            checkText(Place.of(column), text(child(column, name), "text"), Set.of(), FeelText::admitTests);
        }
    }

    private void checkRow(Element row, List<Element> inputs, List<Element> outputs, Set<String> facts) {
        checkCells(row, children(row, "inputEntry"), inputs, facts, FeelText::admitTests);
        checkCells(row, children(row, "outputEntry"), outputs, facts, FeelText::admitExpression);
    }

    private void checkCells(Element row, List<Element> cells, List<Element> columns, Set<String> facts,
            BiConsumer<String, Set<String>> grammar) {
        for (int i = 0; i < cells.size(); i++) {
            String column = i < columns.size() ? title(columns.get(i)) : String.valueOf(i + 1);
            checkText(Place.cell(row.getAttribute("id"), column), text(cells.get(i), "text"), facts, grammar);
        }
    }

    private static String title(Element column) {
        return column.getAttribute("label").isBlank() ? column.getAttribute("id") : column.getAttribute("label");
    }

    private void checkText(String place, String feel, Set<String> facts, BiConsumer<String, Set<String>> grammar) {
        try {
            grammar.accept(feel, facts);
        } catch (FeelText.NotAdmitted notAdmitted) {
            findings.accept(RuleFinding.error(place, notAdmitted.code(), notAdmitted.found()));
        }
    }
}
