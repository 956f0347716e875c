package io.takt.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.reporting.PrintedPdf;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a name is printed as it stands, and nothing outside the document is read for it. */
class PdfPrinterTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/io/takt/reporting/templates");

    private static final PdfPrinter PRINTER = new PdfPrinter(new Templates(), new PrintFonts());

    private static PrintedPdf label(String name) {
        return new PrintedPdf(PRINTER.print("unit-label", Map.of("language", "en", "document", "Label", "number", "U-1", "plant", "Plant",
                "printedOn", "2026-11-28", "labels", List.of(Map.of("product", Map.of("name", name, "code", "P-1"), "code", "U-1",
                        "serial", "S-1", "scanned", "S-1", "grade", "", "order", "O-1", "last", true))), key -> key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a & b < c > d", "]]>&lt;&#65;", "{{code}} {{{code}}}", "\"'>%s${x}#{y}",
        "<!DOCTYPE x [<!ENTITY e \"y\">]>&e;", "=1+1", "<!-- gone -->", "轮毂 <b>Ø28</b>"})
    void aHostileNameIsPrintedAsItStands(String name) {
        assertThat(label(name).letters()).contains(name.replaceAll("\\s", ""));
    }

    @Test
    void whatNoDocumentCanHoldIsLeftOut() {
        assertThat(label("a\u0000b\u0007c\uFFFFd\uD800e").text()).contains("abcde");
    }

    @Test
    void notEvenATemplateFetchesOrReadsAnything(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "body { display: none }");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";

            PrintedPdf printed = new PrintedPdf(PRINTER.print(Templates.parse("<html><head><link rel=\"stylesheet\" href=\"" + secret.toUri()
                    + "\"/><style>@import url('" + address + "');</style></head><body style=\"font-family: 'Noto Sans SC'\">seen <img src=\"" + address + "\"/><img src=\""
                    + secret.toUri() + "\"/></body></html>")));

            assertThat(printed.text()).contains("seen");
            assertThatThrownBy(server::accept).as("nobody calls").isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void theFontIsEmbeddedAndOnlyAsFarAsItIsUsed() {
        PrintedPdf printed = label("轮毂总成 银 φ80×26 Ω ≥ µ");

        assertThat(printed.text()).contains("轮毂总成 银 φ80×26 Ω ≥ µ");
        assertThat(printed.fonts()).isNotEmpty().allMatch(font -> font.matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"));
        assertThat(printed.bytes().length).isLessThan(100_000);
    }

    @Test
    void aDataMatrixIsReadBack() {
        assertThat(label("Wheel").dataMatrix(0)).isEqualTo("S-1");
    }

    @Test
    void noTemplateLetsDataThroughUnescaped() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            List<Path> templates = files.toList();
            assertThat(templates).hasSizeGreaterThan(5).allSatisfy(file ->
                    assertThat(Files.readString(file)).doesNotContain("{{{", "{{&", "<script", "@import", "http:", "file:"));
        }
    }
}
