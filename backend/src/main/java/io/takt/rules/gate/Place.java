package io.takt.rules.gate;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Names an element for a person: its id or name, or that of the nearest element that has one. */
final class Place {

    private Place() {
    }

    static String of(Element element) {
        if (!element.getAttribute("id").isBlank()) {
            return element.getLocalName() + " " + element.getAttribute("id");
        }
        if (!element.getAttribute("name").isBlank()) {
            return element.getLocalName() + " " + element.getAttribute("name");
        }
        Node parent = element.getParentNode();
        return parent instanceof Element above ? of(above) + " / " + element.getLocalName() : element.getLocalName();
    }

    static String cell(String row, String column) {
        return "row " + row + ", column " + column;
    }
}
