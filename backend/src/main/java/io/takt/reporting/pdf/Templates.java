package io.takt.reporting.pdf;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The documents' templates: one file per document, no words in it. {@code {{#t}}key{{/t}}} is a text in the document's
 * language, {@code {{name}}} is data and is always escaped.
 */
@Component
class Templates {

    private static final String FOLDER = "/io/takt/reporting/templates/";
    private static final Mustache.Escaper ESCAPER = text -> Escapers.HTML.escape(printable(text));

    private final Mustache.Compiler compiler = Mustache.compiler().withEscaper(ESCAPER).nullValue("").emptyStringIsFalse(true)
            .withLoader(Templates::open);
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    /** The document as a tree. A template that names something that is not in the content is refused. */
    Document fill(String template, Map<String, ?> content, UnaryOperator<String> texts) {
        Mustache.Lambda text = (key, out) -> out.write(ESCAPER.escape(texts.apply(key.execute())));
        Map<String, Object> all = new HashMap<>(content);
        all.put("t", text);
        return parse(compiled.computeIfAbsent(template, this::compile).execute(all));
    }

    private Template compile(String template) {
        try (Reader source = open(template)) {
            return compiler.compile(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(Objects.requireNonNull(Templates.class.getResourceAsStream(FOLDER + name + ".html"), name),
                StandardCharsets.UTF_8);
    }

    /** Without what XML cannot hold; whoever put it into a name could otherwise keep a document from being printed. */
    private static String printable(String text) {
        return text.codePoints().filter(point -> point == '\t' || point == '\n' || point >= ' ' && point <= '\uD7FF'
                || point >= '\uE000' && point <= '\uFFFD' || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("a template does not make well-formed XHTML", broken);
        }
    }
}
