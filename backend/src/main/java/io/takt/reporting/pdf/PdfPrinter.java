package io.takt.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Makes PDF/A of a template and its content: all that it needs to be read later is in it. One document at a time is laid out, so that memory stays bounded. */
@Component
public class PdfPrinter {

    private static final float PDF_VERSION = 1.7f;

    private final Templates templates;
    private final PrintFonts fonts;
    private final Lock press = new ReentrantLock();

    PdfPrinter(Templates templates, PrintFonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false);
    }

    /** @param texts gives the text of a key in the document's language */
    public byte[] print(String template, Map<String, ?> content, UnaryOperator<String> texts) {
        return print(templates.fill(template, content, texts));
    }

    byte[] print(Document page) {
        press.lock();
        try {
            return layOut(page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            press.unlock();
        }
    }

    private byte[] layOut(Document page) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            fonts.offer(document, builder);
            builder.usePDDocument(document).usePdfVersion(PDF_VERSION).withProducer("Takt MES").useFastMode();
            builder.usePdfAConformance(PdfAConformance.PDFA_2_B).useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useExternalResourceAccessControl((uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl((uri, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useObjectDrawerFactory(new CodeDrawer());
            builder.withW3cDocument(page, null).toStream(pdf).run();
        }
        return pdf.toByteArray();
    }
}
