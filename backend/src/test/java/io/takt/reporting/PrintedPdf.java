package io.takt.reporting;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document as a reader sees it: its words, its pages, and what a scanner reads off them. */
public record PrintedPdf(byte[] bytes) {

    private static final Path FOLDER = Path.of("target/papers");
    private static final int DOTS_PER_INCH = 300;
    /** A scanner is moved until it reads. */
    private static final int[] NEARER_AND_FARTHER = {DOTS_PER_INCH, 200, 150, 250};

    /** Keeps it below {@code target/papers}, where people can look at it. */
    public PrintedPdf kept(String name) throws IOException {
        Files.write(Files.createDirectories(FOLDER).resolve(name + ".pdf"), bytes);
        return this;
    }

    /** Something that is read from the open document. */
    private interface Reading<T> {

        T of(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All words, with single blanks between them. */
    public String text() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    /** Line by line as they stand on the pages, without blanks; numbers of pages are written last. */
    public String lines() {
        return read(document -> {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }).replaceAll("\\s+", "");
    }

    /** As {@link #text}, without blanks: a long name may be broken anywhere. */
    public String letters() {
        return text().replace(" ", "");
    }

    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** The names of its fonts; a font that is not embedded has {@code !} before it. */
    public List<String> fonts() {
        return read(document -> {
            List<String> names = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    names.add((font.isEmbedded() ? "" : "!") + font.getName());
                }
            }
            return names;
        });
    }

    /** As a person holds the scanner over the paper's corner: among a whole page of Chinese the reader may take words for its marks. */
    public String qrCode(int page) {
        return IntStream.of(NEARER_AND_FARTHER).mapToObj(dots -> corner(image(page, dots))).map(seen -> found(seen, BarcodeFormat.QR_CODE))
                .flatMap(Optional::stream).findFirst().orElseThrow(() -> new AssertionError("no QR code is readable"));
    }

    private static BufferedImage corner(BufferedImage paper) {
        int left = paper.getWidth() * 55 / 100;
        return paper.getSubimage(left, 0, paper.getWidth() - left, paper.getHeight() * 30 / 100);
    }

    /** The reader starts in the middle of what it sees, so it is shown the part of the label where the code is. */
    public String dataMatrix(int page) {
        BufferedImage label = image(page, DOTS_PER_INCH);
        int left = label.getWidth() * 56 / 100;
        int top = label.getHeight() * 13 / 100;
        return found(label.getSubimage(left, top, label.getWidth() - left, label.getHeight() * 72 / 100), BarcodeFormat.DATA_MATRIX)
                .orElseThrow(() -> new AssertionError("no DataMatrix is readable"));
    }

    private BufferedImage image(int page, int dotsPerInch) {
        return read(document -> new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch));
    }

    private static Optional<String> found(BufferedImage image, BarcodeFormat format) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return Optional.of(new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
                    Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true)).getText());
        } catch (NotFoundException unreadable) {
            return Optional.empty();
        }
    }
}
