package io.takt.rules.gate;

import io.takt.rules.RuleFinding;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a DMN text as XML without document types, entities or anything from outside the text. */
final class DmnDocument {

    static final int LARGEST = 1_000_000;
    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String XERCES = "http://apache.org/xml/features/";

    private DmnDocument() {
    }

    /** The root element; empty if there is none, and then the findings say why. */
    static Optional<Element> read(byte[] text, Consumer<RuleFinding> findings) {
        if (text.length > LARGEST) {
            findings.accept(RuleFinding.error("file", "rules.tooLarge", String.valueOf(LARGEST)));
            return Optional.empty();
        }
        try {
            return Optional.of(builder().parse(new InputSource(new StringReader(decoded(text)))).getDocumentElement());
        } catch (SAXException notXml) {
            findings.accept(fault(notXml));
        } catch (CharacterCodingException notUtf8) {
            findings.accept(RuleFinding.error("file", "rules.notUtf8"));
        } catch (IOException unreadable) {
            findings.accept(RuleFinding.error("file", "rules.notXml", "1", "1"));
        }
        return Optional.empty();
    }

    /** The engine reads UTF-8 whatever the text declares; so does the gate, or the two would read different texts. */
    private static String decoded(byte[] text) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    }

    private static RuleFinding fault(SAXException notXml) {
        if (String.valueOf(notXml.getMessage()).contains("DOCTYPE")) {
            return RuleFinding.error("DOCTYPE", "rules.doctype");
        }
        return notXml instanceof SAXParseException at
                ? RuleFinding.error("file", "rules.notXml", at.getLineNumber() + "", at.getColumnNumber() + "")
                : RuleFinding.error("file", "rules.notXml", "1", "1");
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(XERCES + "disallow-doctype-decl", true);
            factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's own XML parser lacks a safety feature", impossible);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
    }

    static @Nullable Element child(Element parent, String name) {
        return children(parent, name).stream().findFirst().orElse(null);
    }

    /** The text of a named child, stripped; empty if there is none. */
    static String text(@Nullable Element parent, String name) {
        Element child = parent == null ? null : child(parent, name);
        return child == null ? "" : child.getTextContent().strip();
    }
}
