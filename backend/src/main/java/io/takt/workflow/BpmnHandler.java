package io.takt.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/** Builds the tree while the text is read and stops it at the first thing that no model needs. */
final class BpmnHandler extends DefaultHandler2 {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int LONGEST_TEXT = 20_000;

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Locator locator;
    private @Nullable BpmnElement root;
    private int count;

    BpmnElement root() {
        if (root == null) {
            throw new IllegalStateException("nothing was read");
        }
        return root;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        this.locator = given;
    }

    @Override
    public void startElement(String namespace, String localName, String qualifiedName, Attributes attributes)
            throws SAXException {
        requireUtf8();
        if (open.size() >= DEEPEST) {
            throw new Forbidden(line(), "workflow.gate.tooDeep", String.valueOf(DEEPEST));
        }
        if (++count > MOST_ELEMENTS) {
            throw new Forbidden(line(), "workflow.gate.tooManyElements", String.valueOf(MOST_ELEMENTS));
        }
        open.push(new Open(namespace, localName, read(attributes), line()));
    }

    @Override
    public void endElement(String namespace, String localName, String qualifiedName) {
        BpmnElement closed = open.pop().close();
        if (open.isEmpty()) {
            root = closed;
        } else {
            open.element().children.add(closed);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        StringBuilder sofar = open.element().text;
        if (sofar.length() + length > LONGEST_TEXT) {
            throw new Forbidden(line(), "workflow.gate.textTooLong", String.valueOf(LONGEST_TEXT));
        }
        sofar.append(text, start, length);
    }

    @Override
    public void startCDATA() throws SAXException {
        throw new Forbidden(line(), "workflow.gate.cdata", open.element().name);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw new Forbidden(line(), "workflow.gate.processingInstruction", target);
    }

    private static Map<String, String> read(Attributes attributes) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.put(nameOf(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
        }
        return values;
    }

    private static String nameOf(String namespace, String localName) {
        if (namespace.isEmpty()) {
            return localName;
        }
        return namespace.equals(BpmnElement.Namespaces.CAMUNDA) ? "camunda:" + localName
                : "{" + namespace + "}" + localName;
    }

    /** Texts are kept and compared as UTF-8: what the gate reads must be what the engine reads. */
    private void requireUtf8() throws SAXException {
        if (locator instanceof Locator2 precise && precise.getEncoding() != null
                && !"UTF-8".equalsIgnoreCase(precise.getEncoding())) {
            throw new Forbidden(line(), "workflow.gate.encoding", precise.getEncoding());
        }
    }

    private int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    /** An element whose end has not been read yet. */
    private static final class Open {

        private final String namespace;
        private final String name;
        private final Map<String, String> attributes;
        private final int line;
        private final List<BpmnElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String namespace, String name, Map<String, String> attributes, int line) {
            this.namespace = namespace;
            this.name = name;
            this.attributes = attributes;
            this.line = line;
        }

        BpmnElement close() {
            return new BpmnElement(namespace, name, attributes, children, text.toString().strip(), line);
        }
    }

    /** Well-formed, yet nothing that a model may hold. */
    static final class Forbidden extends SAXException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final String code;
        private final String argument;

        Forbidden(int line, String code, String argument) {
            super(code);
            this.line = line;
            this.code = code;
            this.argument = argument;
        }

        int line() {
            return line;
        }

        String code() {
            return code;
        }

        String argument() {
            return argument;
        }
    }
}
