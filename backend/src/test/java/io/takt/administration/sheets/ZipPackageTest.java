package io.takt.administration.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.administration.sheets.ZipPackage.Unfit;
import io.takt.shared.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may come as a package, and what the product makes of its names before it takes anything out. */
class ZipPackageTest {

    private static final long LARGEST = 1_000_000;

    @TempDir
    private Path folder;

    private static Packages book() {
        return Packages.empty().with("plant.xlsx", "a book");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "package", ".zip"), bytes);
    }

    private ZipPackage opened(byte[] bytes) throws IOException, Unfit {
        return ZipPackage.open(file(bytes), LARGEST).orElseThrow();
    }

    private static String text(ZipPackage opened, String path) throws IOException {
        try (InputStream in = opened.content(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void assertRefused(byte[] bytes, String code) {
        assertThatThrownBy(() -> opened(bytes).workbook()).isInstanceOfSatisfying(InvalidInput.class,
                refusal -> assertThat(refusal.faults()).extracting(InvalidInput.Fault::code).containsExactly(code));
    }

    private void assertUnfit(Packages packed, String name, String code) {
        assertThatThrownBy(() -> opened(packed.with("good.txt", "good").bytes())).isInstanceOfSatisfying(Unfit.class,
                unfit -> assertThat(unfit.faults()).containsExactly(new ZipPackage.Fault(name, code)));
    }

    @Test
    void aWorkbookAndFilesInAnyFoldersAreAPackageWithoutWhatSystemsAdd() throws Exception {
        Packages packed = book().with("drawings/", "").with("drawings/hub.pdf", "hub").with("readme.txt", "read").with("books/other.xlsx", "other")
                .with("~$plant.xlsx", "lock").with(".DS_Store", "x").with("drawings/Thumbs.db", "x").with("__MACOSX/drawings/._hub.pdf", "x");
        try (ZipPackage opened = opened(packed.bytes())) {
            assertThat(opened.workbook()).isEqualTo("plant.xlsx");
            assertThat(opened.files()).containsExactly("drawings/hub.pdf", "readme.txt", "books/other.xlsx");
            assertThat(text(opened, "drawings/hub.pdf")).isEqualTo("hub");
        }
    }

    @Test
    void aFolderThatIsPackedWithItsNameIsAsItsContent() throws Exception {
        try (ZipPackage opened = opened(Packages.empty().with("plant/", "").with("plant/plant.xlsx", "a book").with("plant/a/b.txt", "b").bytes())) {
            assertThat(opened.workbook()).isEqualTo("plant.xlsx");
            assertThat(opened.files()).containsExactly("a/b.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void namesAreReadInTheEncodingThatSystemsWrite(String charset) throws Exception {
        try (ZipPackage opened = opened(book().with("图纸\\轮毂.pdf", "hub").bytes(Charset.forName(charset)))) {
            assertThat(opened.files()).containsExactly("图纸/轮毂.pdf");
            assertThat(text(opened, "图纸/轮毂.pdf")).isEqualTo("hub");
        }
        try (ZipPackage opened = opened(book().with(Normalizer.normalize("Füße.pdf", Normalizer.Form.NFD), "feet").bytes())) {
            assertThat(opened.files()).containsExactly(ZipPackage.path("Füße.pdf"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "a/../../evil.txt", "/etc/evil.txt", "\\\\server\\evil.txt", "C:\\evil.txt", "a//evil.txt", "./evil.txt",
            "..", "a/..", "../", "__MACOSX/../evil.txt", "a\nb.txt"})
    void aNameThatLeadsOutIsTold(String name) {
        assertUnfit(book().with(name, "x"), name, "administration.packedOutside");
    }

    @Test
    void whatIsEncryptedPackedOtherwiseTwiceOrALinkIsTold() {
        assertUnfit(book().with("secret.pdf", "x").encrypted("secret.pdf"), "secret.pdf", "administration.packedEncrypted");
        assertUnfit(book().with("link.txt", "/etc/passwd").link("link.txt"), "link.txt", "administration.packedOutside");
        assertUnfit(book().with("other.txt", "x").unknown("other.txt"), "other.txt", "administration.packedUnknown");
        assertUnfit(book().with("a/b.txt", "x").with("a\\b.txt", "y"), "a\\b.txt", "administration.packedTwice");
    }

    @Test
    void thereIsOneWorkbookAtTheTop() throws IOException {
        assertRefused(Packages.empty().with("a.txt", "x").bytes(), "administration.packageNoBook");
        assertRefused(Packages.empty().with("a.txt", "x").with("books/plant.xlsx", "x").bytes(), "administration.packageNoBook");
        assertRefused(book().with("other.XLSX", "x").bytes(), "administration.packageBooks");
    }

    @Test
    void whatHasNoEndOrSaysMoreThanItHasIsRefused() throws IOException {
        byte[] packed = book().bytes();
        assertRefused(Arrays.copyOf(packed, packed.length - 1), "administration.fileBroken");
        assertRefused(Arrays.copyOf(packed, 60), "administration.fileBroken");
        assertRefused(withDirectory(packed, Integer.MAX_VALUE), "administration.packageTooMany");
        assertRefused(withDirectory(packed, 100_000), "administration.fileBroken");
        assertRefused(withDirectory(packed, 3), "administration.fileBroken");
    }

    private static byte[] withDirectory(byte[] packed, int size) {
        byte[] changed = packed.clone();
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(packed.length - 10, size);
        return changed;
    }

    @Test
    void morePartsThanPeopleMakeAreRefused() throws IOException {
        Packages packed = book();
        for (int number = 0; number < ZipDirectory.MOST_ENTRIES; number++) {
            packed.with(number + ".txt", "x");
        }
        assertRefused(packed.bytes(), "administration.packageTooMany");
    }

    @Test
    void whatComesOutIsCountedWhateverTheDirectorySays() throws Exception {
        try (ZipPackage opened = opened(book().with("a.txt", new byte[600_000]).with("b.txt", new byte[600_000]).bytes())) {
            assertThat(text(opened, "a.txt")).hasSize(600_000);
            assertThat(opened.isTooLarge()).isFalse();
            assertThatThrownBy(() -> text(opened, "b.txt")).isInstanceOfSatisfying(InvalidInput.class,
                    refusal -> assertThat(refusal.faults()).extracting(InvalidInput.Fault::code).containsExactly("administration.packageTooLarge"));
            assertThat(opened.isTooLarge()).isTrue();
        }
    }

    @Test
    void whatIsDamagedIsToldWhenItIsRead() throws Exception {
        try (ZipPackage opened = opened(book().with("a.txt", "a").with("c.txt", "c").damaged("a.txt").bytes())) {
            assertThatThrownBy(() -> text(opened, "a.txt")).isInstanceOfSatisfying(InvalidInput.class,
                    refusal -> assertThat(refusal.faults()).extracting(InvalidInput.Fault::code).containsExactly("administration.packedBroken"));
            assertThat(text(opened, "c.txt")).isEqualTo("c");
        }
    }

    @Test
    void aWorkbookAndATextAreNoPackages() throws Exception {
        assertThat(ZipPackage.open(Workbooks.of("Classes").in(folder), LARGEST)).isEqualTo(Optional.empty());
        assertThat(ZipPackage.open(file("code,name".getBytes(StandardCharsets.UTF_8)), LARGEST)).isEqualTo(Optional.empty());
        assertThat(ZipPackage.open(file(new byte[0]), LARGEST)).isEqualTo(Optional.empty());
    }
}
