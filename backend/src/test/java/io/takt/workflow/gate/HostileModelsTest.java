package io.takt.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.workflow.BpmnReader;
import io.takt.workflow.Finding;
import io.takt.workflow.HostileModels;
import io.takt.workflow.HostileModels.Hostile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every hostile text is refused, and the finding names the element. */
class HostileModelsTest {

    private final Gate gate = TestGate.gate();

    static Stream<Hostile> hostile() {
        return HostileModels.all();
    }

    @ParameterizedTest
    @MethodSource
    void hostile(Hostile model) {
        assertThat(gate.check(model.text())).as(model.name())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(model.code());
                    assertThat(finding.elementId() == null ? "-" : finding.elementId()).isEqualTo(model.element());
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
                });
    }

    @Test
    void theCorpusIsThere() {
        assertThat(HostileModels.all()).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void fiftyMegabytesAreNotEvenParsed() {
        byte[] huge = "<a/>".repeat(13_000_000).getBytes(StandardCharsets.UTF_8);

        assertThat(codes(huge)).containsExactly("workflow.gate.tooLarge");
    }

    @Test
    void aTowerOfElementsIsRefused() {
        assertThat(codes(("<a>".repeat(5_000) + "</a>".repeat(5_000)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("workflow.gate.tooDeep");
    }

    @Test
    void aFloodOfElementsIsRefused() {
        assertThat(codes(("<a>" + "<b/>".repeat(100_000) + "</a>").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("workflow.gate.tooManyElements");
    }

    @Test
    void endlessTextIsRefused() {
        assertThat(codes(("<a>" + "x".repeat(BpmnReader.LARGEST - 100) + "</a>").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("workflow.gate.textTooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1", "IBM037"})
    void aTextThatHidesBehindItsEncodingIsRefused(String encoding) {
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><a/>";

        assertThat(codes(text.getBytes(Charset.forName(encoding)))).containsExactly("workflow.gate.encoding");
    }

    @Test
    void noTextAtAllIsRefused() {
        assertThat(codes(new byte[0])).containsExactly("workflow.gate.malformed");
    }

    private List<String> codes(byte[] text) {
        return gate.check(text).stream().map(Finding::code).toList();
    }
}
