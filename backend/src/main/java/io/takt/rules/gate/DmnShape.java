package io.takt.rules.gate;

import io.takt.rules.RuleFinding;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks a DMN text along the grammar and names everything that is not in it. Never goes below what it refused. */
final class DmnShape {

    private final Consumer<RuleFinding> findings;

    DmnShape(Consumer<RuleFinding> findings) {
        this.findings = findings;
    }

    void check(Element root) {
        if (!DmnDocument.DMN.equals(root.getNamespaceURI()) || !"definitions".equals(root.getLocalName())) {
            findings.accept(RuleFinding.error(root.getNodeName(), "rules.notDmn", DmnDocument.DMN));
            return;
        }
        walk(root);
    }

    private void walk(Element element) {
        checkAttributes(element);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            checkNode(element, node);
        }
    }

    private void checkAttributes(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean declaration = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
            boolean admitted = attribute.getNamespaceURI() == null
                    && DmnGrammar.admitsAttribute(element.getLocalName(), attribute.getName());
            if (!declaration && !admitted && !DmnGrammar.isColumnWidth(attribute)) {
                findings.accept(
                        RuleFinding.error(Place.of(element), "rules.attributeNotAdmitted", attribute.getName()));
            }
        }
    }

    private void checkNode(Element parent, Node node) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> checkChild(parent, (Element) node);
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> checkText(parent, node);
            case Node.COMMENT_NODE -> checkComment(parent);
            default -> refuse(parent, node);
        }
    }

    private void checkChild(Element parent, Element child) {
        String namespace = String.valueOf(child.getNamespaceURI());
        if (DmnGrammar.admitsChild(parent.getLocalName(), namespace, child.getLocalName())) {
            walk(child);
        } else {
            refuse(parent, child);
        }
    }

    private void checkText(Element parent, Node text) {
        boolean whole = text.getPreviousSibling() == null && text.getNextSibling() == null;
        if (!text.getNodeValue().isBlank() && !(DmnGrammar.holdsText(parent.getLocalName()) && whole)) {
            refuse(parent, text);
        }
    }

    private void checkComment(Element parent) {
        if (DmnGrammar.holdsText(parent.getLocalName())) {
            findings.accept(RuleFinding.error(Place.of(parent), "rules.elementNotAdmitted", "comment"));
        }
    }

    private void refuse(Element parent, Node node) {
        String place = node instanceof Element element ? Place.of(element) : Place.of(parent);
        findings.accept(RuleFinding.error(place, "rules.elementNotAdmitted", node.getNodeName()));
    }
}
