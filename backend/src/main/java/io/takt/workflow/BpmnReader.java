package io.takt.workflow;

import io.takt.workflow.Finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads BPMN text from anyone: no document type, no entities, nothing fetched, bounded in size, depth and count. */
public final class BpmnReader {

    /** The largest text that is read at all, in bytes. */
    public static final int LARGEST = 2_000_000;

    private BpmnReader() {
    }

    /**
     * The root of the text.
     *
     * @throws RefusedModel if it is no safe, well-formed XML
     */
    public static BpmnElement read(byte[] bpmn) {
        if (bpmn.length > LARGEST) {
            throw refused(0, "workflow.gate.tooLarge", String.valueOf(LARGEST));
        }
        BpmnHandler handler = new BpmnHandler();
        try {
            SAXParser parser = safeParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            parser.parse(new ByteArrayInputStream(bpmn), handler);
        } catch (BpmnHandler.Forbidden forbidden) {
            throw refused(forbidden.line(), forbidden.code(), forbidden.argument());
        } catch (SAXParseException malformed) {
            throw refused(malformed.getLineNumber(), codeOf(malformed), String.valueOf(malformed.getMessage()));
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw refused(0, "workflow.gate.malformed", String.valueOf(unreadable.getMessage()));
        }
        return handler.root();
    }

    private static SAXParser safeParser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newSAXParser();
    }

    private static String codeOf(SAXParseException malformed) {
        return String.valueOf(malformed.getMessage()).contains("DOCTYPE") ? "workflow.gate.docType"
                : "workflow.gate.malformed";
    }

    private static RefusedModel refused(int line, String code, String argument) {
        return new RefusedModel("?", List.of(new Finding(Severity.ERROR, null, line, code, List.of(argument))));
    }
}
