package io.takt.reporting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** The one font of all documents, read when something is printed and let go when memory is short. Not for two threads at once. */
@Component
class PrintFonts {

    /** How templates call it. */
    static final String FAMILY = "Noto Sans SC";

    private final Face regular = new Face("400Regular", 400);
    private final Face bold = new Face("700Bold", 700);

    /** Makes a document embed what it uses of the font. */
    void offer(PDDocument document, PdfRendererBuilder builder) throws IOException {
        regular.offer(document, builder);
        bold.offer(document, builder);
    }

    /** One weight. */
    private static final class Face {

        private final String file;
        private final int weight;
        private SoftReference<TrueTypeFont> read = new SoftReference<>(null);

        private Face(String style, int weight) {
            this.file = "/fonts/%s/NotoSansSC_%s.ttf".formatted(style, style);
            this.weight = weight;
        }

        private void offer(PDDocument document, PdfRendererBuilder builder) throws IOException {
            builder.useFont(new PDFontSupplier(PDType0Font.load(document, font(), true)), FAMILY, weight, FontStyle.NORMAL, true);
        }

        private TrueTypeFont font() throws IOException {
            TrueTypeFont kept = read.get();
            if (kept != null) {
                return kept;
            }
            try (InputStream bytes = PrintFonts.class.getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new IllegalStateException("the font " + file + " is not on the classpath: build the frontend first");
                }
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
                read = new SoftReference<>(font);
                return font;
            }
        }
    }
}
