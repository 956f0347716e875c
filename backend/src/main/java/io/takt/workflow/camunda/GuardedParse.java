package io.takt.workflow.camunda;

import io.takt.workflow.gate.Allowed;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The engine's parser, which makes objects of classes that a model names while it still reads: so it looks first for
 * names of the engine's namespaces that are not on the gate's list.
 */
final class GuardedParse extends BpmnParse {

    private static final Set<String> ENGINE_NAMESPACES =
            Set.of(BpmnParser.CAMUNDA_BPMN_EXTENSIONS_NS, BpmnParser.ACTIVITI_BPMN_EXTENSIONS_NS);

    GuardedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        refuseUnlisted(rootElement);
        if (hasErrors()) {
            throwExceptionForErrors();
        }
        super.parseRootElement();
    }

    private void refuseUnlisted(Element element) {
        if (ENGINE_NAMESPACES.contains(String.valueOf(element.getUri()))
                && !Allowed.camundaElement(element.getTagName())) {
            addError("a model may not use " + element.getTagName(), element);
        }
        element.attributes().stream().filter(GuardedParse::isUnlisted)
                .forEach(attribute -> addError("a model may not use " + attribute, element));
        element.elements().forEach(this::refuseUnlisted);
    }

    private static boolean isUnlisted(String attribute) {
        return ENGINE_NAMESPACES.stream().map(namespace -> namespace + ":").filter(attribute::startsWith)
                .anyMatch(prefix -> !Allowed.camundaAttribute(attribute.substring(prefix.length())));
    }
}
