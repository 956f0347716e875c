package io.takt.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** What is taken in, and what is not. */
class ContentFolderTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    private Path home;
    private ContentFolder folder;

    @BeforeEach
    void aFolderThatTakesAMegabyte() {
        folder = new ContentFolder(home, DataSize.ofMegabytes(1));
    }

    static Stream<Arguments> files() {
        return Stream.of(Arguments.of(HostileFiles.pdf("drawing"), FileType.PDF, "application/pdf"),
                Arguments.of(HostileFiles.png(640, 480), FileType.PNG, "image/png"),
                Arguments.of(HostileFiles.jpeg(640, 480), FileType.JPEG, "image/jpeg"),
                Arguments.of(HostileFiles.text("\uFEFF%\nO1080 (轮毂)\r\n\tG0 X0\n"), FileType.TEXT, "text/plain;charset=UTF-8"),
                Arguments.of("O1080 (轮毂)".getBytes(Charset.forName("GB18030")), FileType.TEXT, "text/plain;charset=GB18030"),
                Arguments.of(HostileFiles.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), FileType.PDF, "application/pdf"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatAFileIsStandsInIt(byte[] content, FileType type, String mediaType) throws IOException {
        try (ReceivedFile received = receive(content)) {
            assertThat(received.file().type()).isEqualTo(type);
            assertThat(received.file().mediaType()).isEqualTo(mediaType);
            assertThat(received.file().bytes()).isEqualTo(content.length);
        }
        assertThat(allFiles()).isEmpty();
    }

    static Stream<Arguments> refused() {
        byte[] png = HostileFiles.png(640, 480);
        byte[] jpeg = HostileFiles.jpeg(640, 480);
        return Stream.of(Arguments.of("nothing", new byte[0], "content.empty"),
                Arguments.of("a page", HostileFiles.text(" \n<html><script>alert(1)</script>"), "content.markup"),
                Arguments.of("a drawing that can run", HostileFiles.text("\uFEFF<svg onload='alert(1)'/>"), "content.markup"),
                Arguments.of("a picture and a page", HostileFiles.joined(png, HostileFiles.text("<script>alert(1)</script>")), "content.moreThanPicture"),
                Arguments.of("half a picture", Arrays.copyOf(png, png.length - 5), "content.cutOff"),
                Arguments.of("the name of a picture", Arrays.copyOf(png, 8), "content.cutOff"),
                Arguments.of("half a photograph", Arrays.copyOf(jpeg, jpeg.length - 2), "content.cutOff"),
                Arguments.of("a photograph of nothing", HostileFiles.jpeg(0, 0), "content.cutOff"),
                Arguments.of("half a PDF", HostileFiles.text("%PDF-1.7\n1 0 obj"), "content.cutOff"),
                Arguments.of("a PDF behind a page", HostileFiles.joined(HostileFiles.text("<html>"), HostileFiles.pdf("")), "content.markup"),
                Arguments.of("a picture that fills the memory", HostileFiles.png(200_000, 200_000), "content.tooManyPixels"),
                Arguments.of("a packed file", HostileFiles.zipBomb(), "content.typeUnknown"),
                Arguments.of("a program", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}, "content.typeUnknown"),
                Arguments.of("a text that commands the terminal", HostileFiles.text("\u001b[2J"), "content.typeUnknown"),
                Arguments.of("one byte too many", new byte[1024 * 1024 + 1], "content.tooLarge"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoDocumentIsRefusedAndLeavesNothing(String what, byte[] content, String code) throws IOException {
        assertThatThrownBy(() -> receive(content)).as(what).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.faults()).singleElement().satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/file");
                    assertThat(fault.code()).isEqualTo(code);
                }));
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void aFileThatBreaksOffOnTheWayLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }
        };
        InputStream half = new SequenceInputStream(new ByteArrayInputStream(HostileFiles.text("G0 X0\n")), broken);

        assertThatThrownBy(() -> folder.receive(half)).hasMessage("the cable is out");
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void theSameContentIsThereOnce() throws IOException {
        place(HostileFiles.text("G0 X0\n"), NOON);
        place(HostileFiles.text("G0 X0\n"), NOON);
        place(HostileFiles.text("G1 X0\n"), NOON);

        assertThat(allFiles()).hasSize(2).allSatisfy(file -> assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}"));
    }

    @Test
    void aFileThatSomebodySentAgainIsNotSweptAway() throws IOException {
        String sha256 = place(HostileFiles.text("G0 X0\n"), NOON);
        String other = place(HostileFiles.text("G1 X0\n"), NOON);
        Instant later = NOON.plus(Duration.ofDays(2));
        assertThat(folder.placedBefore(later)).containsExactlyInAnyOrder(sha256, other);

        place(HostileFiles.text("G0 X0\n"), later);
        folder.removePlacedBefore(sha256, later);
        folder.removePlacedBefore(other, later);

        assertThat(allFiles()).containsExactly(folder.place(sha256));
    }

    @Test
    void whatAKilledProductHadHalfReceivedIsSweptAway() throws IOException {
        ReceivedFile left = receive(HostileFiles.text("G0 X0\n"));

        folder.removeReceivedBefore(NOON);
        assertThat(left.path()).exists();
        folder.removeReceivedBefore(Files.getLastModifiedTime(left.path()).toInstant().plusSeconds(1));
        assertThat(allFiles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"drawing.pdf, drawing.pdf", "../../etc/passwd, passwd", "C:\\Users\\x\\图纸.pdf, 图纸.pdf", "/a/b/ c.png , c.png"})
    void aNameIsTheLastPartOfWhatWasSent(String sent, String name) {
        FieldFaults faults = new FieldFaults();

        assertThat(FileName.of(sent, faults)).isEqualTo(name);
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"''", "..", "a/", "a:b.pdf", "a\u202Efdp.exe", "a\u0000b"})
    void aNameThatIsNoneIsRefused(String sent) {
        FieldFaults faults = new FieldFaults();
        FileName.of(sent, faults);

        assertThatThrownBy(faults::refuse).isInstanceOf(InvalidInput.class);
    }

    private String place(byte[] content, Instant when) throws IOException {
        try (ReceivedFile received = receive(content)) {
            folder.place(received, when);
            return received.file().sha256();
        }
    }

    private ReceivedFile receive(byte[] content) throws IOException {
        return folder.receive(new ByteArrayInputStream(content));
    }

    private List<Path> allFiles() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
