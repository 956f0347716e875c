package io.takt.workflow.gate;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.BpmnElement.Namespaces;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses every element, attribute and expression that is not on the list. */
final class FeatureCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,120}");
    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "completionCondition");
    private static final Set<String> VALUES = Set.of("timeDate", "timeDuration", "timeCycle", "loopCardinality");
    private static final Set<String> VALUE_ATTRIBUTES = Set.of("camunda:candidateGroups", "camunda:dueDate");

    private final Findings findings;

    FeatureCheck(Findings findings) {
        this.findings = findings;
    }

    void check(BpmnElement definitions) {
        walk(definitions, null);
    }

    private void walk(BpmnElement element, @Nullable String owner) {
        String id = element.namespace().equals(Namespaces.BPMN) && element.id() != null ? element.id() : owner;
        if (!Allowed.element(element)) {
            findings.error(id, element.line(), "elementForbidden", element.name());
        }
        element.attributes().forEach((name, value) -> attribute(element, id, name, value));
        text(element, id);
        mapping(element, id);
        element.children().forEach(child -> walk(child, id));
    }

    private void attribute(BpmnElement element, @Nullable String id, String name, String value) {
        if (!Allowed.attribute(element, name)) {
            findings.error(id, element.line(), "attributeForbidden", name, element.name());
        } else if (name.equals("id") && !ID.matcher(value).matches()) {
            findings.error(id, element.line(), "idMalformed", value);
        } else if (Conditions.holdsExpression(value) && !expressionAllowed(name, value)) {
            findings.error(id, element.line(), "expressionForbidden", name, value);
        }
    }

    private static boolean expressionAllowed(String attribute, String value) {
        if (attribute.equals("camunda:expression")) {
            return StepCall.find(value).isPresent();
        }
        return VALUE_ATTRIBUTES.contains(attribute) && Stream.of(value.split(","))
                .allMatch(part -> Conditions.isVariable(part) || !Conditions.holdsExpression(part));
    }

    private void text(BpmnElement element, @Nullable String id) {
        String text = element.text();
        if (element.namespace().equals(Namespaces.BPMN) && CONDITIONS.contains(element.name())) {
            Conditions.findFault(text).ifPresent(fault -> findings.error(id, element.line(), "condition", text, fault));
        } else if (Conditions.holdsExpression(text) && !isVariableValue(element)) {
            findings.error(id, element.line(), "expressionForbidden", element.name(), text);
        }
    }

    private static boolean isVariableValue(BpmnElement element) {
        return element.namespace().equals(Namespaces.BPMN) && VALUES.contains(element.name())
                && Conditions.isVariable(element.text());
    }

    private void mapping(BpmnElement element, @Nullable String id) {
        if (!element.namespace().equals(Namespaces.CAMUNDA)) {
            return;
        }
        switch (element.name()) {
            case "in", "out" -> {
                variable(element, id, "source");
                variable(element, id, "target");
            }
            case "inputParameter" -> variable(element, id, "name");
            default -> { }
        }
    }

    private void variable(BpmnElement element, @Nullable String id, String attribute) {
        String value = element.attribute(attribute).orElse("");
        if (!Conditions.isName(value)) {
            findings.error(id, element.line(), "variableName", attribute, value);
        }
    }
}
