package io.takt.rules.gate;

import static io.takt.rules.gate.DmnDocument.child;
import static io.takt.rules.gate.DmnDocument.children;
import static io.takt.rules.gate.DmnDocument.text;

import io.takt.rules.RuleFinding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What makes a well-formed DMN text a rule set: one named table, typed facts, rows with ids and sentences. */
final class DmnTableCheck {

    private static final Set<String> TYPES = Set.of("string", "number", "boolean");
    private static final Set<String> HIT_POLICIES = Set.of("", "UNIQUE", "FIRST", "OUTPUT ORDER", "RULE ORDER");
    private static final String FACT_NAME = "[a-z][A-Za-z0-9]{0,63}";
    private static final Set<String> FEEL_WORDS = Set.of("for", "in", "return", "if", "then", "else", "some", "every",
            "satisfies", "instance", "of", "between", "and", "or", "not", "function", "external", "true", "false",
            "null", "item", "partial", "date", "time", "duration", "context", "list", "range");

    private final Consumer<RuleFinding> findings;

    DmnTableCheck(Consumer<RuleFinding> findings) {
        this.findings = findings;
    }

    void check(String ruleSet, Element definitions) {
        if (!ruleSet.equals(definitions.getAttribute("name"))) {
            refuse(Place.of(definitions), "rules.otherRuleSet", ruleSet);
        }
        children(definitions, "inputData").forEach(this::checkFact);
        List<Element> tables = children(definitions, "decision").stream()
                .flatMap(decision -> children(decision, "decisionTable").stream()).toList();
        if (children(definitions, "decision").size() != 1 || tables.size() != 1) {
            refuse(Place.of(definitions), "rules.oneTable");
            return;
        }
        checkTable(tables.get(0));
    }

    private void checkFact(Element fact) {
        String name = fact.getAttribute("name");
        Element variable = child(fact, "variable");
        if (!name.matches(FACT_NAME) || FEEL_WORDS.contains(name)) {
            refuse(Place.of(fact), "rules.factName", name);
        }
        if (variable == null || !name.equals(variable.getAttribute("name"))
                || !TYPES.contains(variable.getAttribute("typeRef"))) {
            refuse(Place.of(fact), "rules.factType", name);
        }
    }

    private void checkTable(Element table) {
        if (!HIT_POLICIES.contains(table.getAttribute("hitPolicy"))) {
            refuse(Place.of(table), "rules.hitPolicy", table.getAttribute("hitPolicy"));
        }
        children(table, "input").forEach(input -> checkType(input, child(input, "inputExpression")));
        children(table, "output").forEach(output -> checkType(output, output));
        List<String> annotations = children(table, "annotation").stream().map(a -> a.getAttribute("name")).toList();
        if (!annotations.equals(List.of("en", "zh"))) {
            refuse(Place.of(table), "rules.sentences");
        }
        checkRows(table);
    }

    private void checkType(Element column, @Nullable Element typed) {
        if (typed == null || !TYPES.contains(typed.getAttribute("typeRef"))) {
            refuse(Place.of(column), "rules.columnType");
        }
    }

    private void checkRows(Element table) {
        Set<String> seen = new HashSet<>();
        int inputs = children(table, "input").size();
        int outputs = children(table, "output").size();
        for (Element row : children(table, "rule")) {
            String id = row.getAttribute("id");
            if (id.isBlank() || !seen.add(id)) {
                refuse(Place.of(row), "rules.rowId");
            }
            if (children(row, "inputEntry").size() != inputs || children(row, "outputEntry").size() != outputs) {
                refuse(Place.of(row), "rules.rowWidth");
            }
            checkSentences(row);
        }
        if (seen.isEmpty() || inputs == 0 || outputs < 2) {
            refuse(Place.of(table), "rules.tableEmpty");
        }
    }

    private void checkSentences(Element row) {
        List<Element> sentences = children(row, "annotationEntry");
        boolean both = sentences.size() == 2 && sentences.stream().noneMatch(entry -> text(entry, "text").isBlank());
        if (!both) {
            refuse(Place.of(row), "rules.rowSentence");
        }
    }

    private void refuse(String element, String code, String... arguments) {
        findings.accept(RuleFinding.error(element, code, arguments));
    }
}
