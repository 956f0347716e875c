package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.administration.sheets.Packages;
import io.takt.content.HostileFiles;
import io.takt.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** A workbook comes with the files that its rows name, and goes with them. */
@TaktIntegrationTest
class PackageIT {

    private static final String DOCUMENTS = "/api/definition/documents/";

    private final Browsers browsers;
    private final JdbcTemplate rows;
    private final ImportFiles given;
    private final Path home;
    private final String prefix = "Z-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final String document = prefix + "DRW";
    private final byte[] drawing = HostileFiles.pdf(prefix);
    private final byte[] program = HostileFiles.text("O1000 (" + prefix + ")\n");
    private ImportingPerson engineer;

    @TempDir
    private Path folder;

    PackageIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows, @Autowired ImportFiles given, @Value("${takt.home}") Path home) {
        this.browsers = browsers;
        this.rows = rows;
        this.given = given;
        this.home = home;
    }

    @BeforeEach
    void anEngineer() {
        engineer = person("administration.import", "definition.read", "definition.edit", "definition.revisions");
    }

    private ImportingPerson person(String... permissions) {
        return new ImportingPerson(browsers.signedIn(permissions));
    }

    /** A package whose workbook has one document, with a file for each pair of what it is called and how it is named. */
    private Packages packed(String... files) throws IOException {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        Object[][] lines = new Object[files.length / 2 + 1][];
        lines[0] = new Object[] {"Document", "File", "Path or checksum"};
        for (int at = 0; at < files.length / 2; at++) {
            lines[at + 1] = new Object[] {document, files[2 * at], files[2 * at + 1]};
        }
        sheets.put("Document files", lines);
        sheets.put("Documents", new Object[][] {{"Document", "Revision", "Chinese name", "English name", "Kind"}, {document, "A", "图", "Drawing", "Drawing"}});
        return Packages.of(GivenBook.of(sheets, folder));
    }

    private JsonNode checked(Packages packed) throws IOException {
        return engineer.ended(engineer.givePackage("plant.zip", packed.bytes()));
    }

    private JsonNode applied(JsonNode checked) {
        assertThat(checked.path("state").asText()).as(engineer.faults(checked).toString()).isEqualTo("CHECKED");
        JsonNode applied = engineer.ended(engineer.ask(checked, "application"));
        assertThat(applied.path("state").asText()).as(engineer.faults(applied).toString()).isEqualTo("APPLIED");
        return applied;
    }

    private static List<String> told(List<JsonNode> nodes, String... fields) {
        return nodes.stream().map(node -> Arrays.stream(fields).map(field -> node.path(field).asText()).collect(Collectors.joining(" "))).toList();
    }

    private boolean isKept(byte[] content) {
        return rows.queryForObject("SELECT COUNT(*) FROM content_file WHERE sha256 = ?", Integer.class, Sha256.of(content)) > 0;
    }

    private List<JsonNode> files() {
        return engineer.browser.get(DOCUMENTS + document + "/revisions/A").json().at("/content/files").findParents("sha256");
    }

    private String content(int number) {
        return engineer.browser.get(DOCUMENTS + document + "/revisions/A/files/" + number).text();
    }

    /** As if the sweep had come a day after nothing named them any more. */
    private void swept(byte[]... contents) throws IOException {
        for (byte[] content : contents) {
            String sha256 = Sha256.of(content);
            rows.update("DELETE FROM content_file WHERE sha256 = ?", sha256);
            Files.delete(home.resolve("content").resolve(sha256.substring(0, 2)).resolve(sha256));
        }
    }

    @Test
    void aDocumentComesWithItsFilesByTheirPathsOrChecksums() throws IOException {
        byte[] spare = HostileFiles.text("spare " + prefix);
        JsonNode checked = checked(packed("hub.pdf", "drawings\\轮毂.pdf", "O1000.nc", Sha256.of(program).toUpperCase(Locale.ROOT)).with("drawings/", "")
                .with("drawings/轮毂.pdf", drawing).with("program", program).with("old/spare.txt", spare).with("__MACOSX/._program", "x"));

        assertThat(told(List.of(checked), "state", "added", "files", "unnamed")).as(engineer.faults(checked).toString()).containsExactly("CHECKED 1 3 1");
        assertThat(checked.path("unnamedFiles")).hasSize(1).first().extracting(JsonNode::asText).isEqualTo("old/spare.txt");
        assertThat(Stream.of(drawing, program, spare).filter(this::isKept)).as("kept by a dry run").isEmpty();

        JsonNode applied = applied(checked);

        assertThat(told(files(), "name", "sha256", "type")).containsExactly("hub.pdf " + Sha256.of(drawing) + " PDF", "O1000.nc " + Sha256.of(program) + " TEXT");
        assertThat(content(2)).isEqualTo(new String(program));
        assertThat(isKept(spare)).isFalse();
        assertThat(home.resolve("imports").resolve(applied.path("code").asText())).doesNotExist();
    }

    @Test
    void aFileThatIsRefusedIsToldByItsNameAndSoAreTheRowsThatNameIt() throws IOException {
        byte[] page = HostileFiles.text("<script>alert(1)</script>");
        JsonNode faulty = checked(packed("page.pdf", "drawings/page.pdf", "none.pdf", "drawings/none.pdf", "hub.pdf", "hub.pdf", "lost.pdf", "0".repeat(64))
                .with("drawings/page.pdf", page).with("inner.zip", HostileFiles.zipBomb()).with("empty.txt", "").with("hub.pdf", drawing)
                .with("large.txt", new byte[51 * 1024 * 1024]));

        assertThat(told(engineer.faults(faulty), "cell", "value", "code")).containsExactlyInAnyOrder("null drawings/page.pdf content.markup",
                "null inner.zip content.typeUnknown", "null empty.txt content.empty", "null large.txt content.tooLarge",
                "C2 drawings/page.pdf administration.packedRefused", "C3 drawings/none.pdf administration.packedMissing",
                "C5 " + "0".repeat(64) + " definition.fileNotSent");
        engineer.browser.speaking(Locale.CHINESE);
        assertThat(engineer.faults(faulty)).allSatisfy(fault -> assertThat(fault.path("text").asText() + fault.path("cure").asText())
                .containsPattern("\\p{IsHan}").doesNotContain("{0}"));
        assertThat(isKept(drawing)).as("what was good in a faulty package").isFalse();
        assertThat(engineer.ask(faulty, "application").status()).isEqualTo(422);
    }

    interface Making {

        Packages of(PackageIT here) throws IOException;
    }

    private static Arguments hostile(String value, String code, Making making) {
        return Arguments.of(value, code, making);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(hostile("../../evil.txt", "administration.packedOutside", here -> here.good().with("../../evil.txt", "x")),
                hostile("/etc/evil.txt", "administration.packedOutside", here -> here.good().with("/etc/evil.txt", "x")),
                hostile("C:\\evil.txt", "administration.packedOutside", here -> here.good().with("C:\\evil.txt", "x")),
                hostile("link.txt", "administration.packedOutside", here -> here.good().with("link.txt", "/etc/passwd").link("link.txt")),
                hostile("secret.txt", "administration.packedEncrypted", here -> here.good().with("secret.txt", "x").encrypted("secret.txt")),
                hostile("other.txt", "administration.packedUnknown", here -> here.good().with("other.txt", "x").unknown("other.txt")),
                hostile("a\\b.txt", "administration.packedTwice", here -> here.good().with("a/b.txt", "x").with("a\\b.txt", "y")),
                hostile("hub.pdf", "administration.packedBroken", here -> here.good().damaged("hub.pdf")),
                hostile("", "administration.packageNoBook", here -> Packages.empty().with("hub.pdf", here.drawing)),
                hostile("", "administration.packageBooks", here -> here.good().with("second.xlsx", "x")),
                hostile("", "administration.bookTooLarge", here -> Packages.empty().with("book.xlsx", new byte[11 * 1024 * 1024]).with("hub.pdf", here.drawing)),
                hostile("", "administration.fileNested", here -> Packages.empty().with("book.xlsx", here.good().bytes()).with("hub.pdf", here.drawing)));
    }

    private Packages good() throws IOException {
        return packed("hub.pdf", Sha256.of(drawing)).with("hub.pdf", drawing);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("hostile")
    void ofAHostilePackageNothingIsTakenAndItIsSaidWhy(String value, String code, Making making) throws IOException {
        JsonNode faulty = checked(making.of(this));

        assertThat(faulty.path("state").asText()).isEqualTo("FAULTY");
        assertThat(told(engineer.faults(faulty), "value", "code")).contains((value.isEmpty() ? "null" : value) + " " + code);
        assertThat(isKept(drawing)).isFalse();
        assertThat(engineer.browser.get(DOCUMENTS + document + "/revisions").json()).isEmpty();
        assertThat(home.resolve("imports").resolve(faulty.path("code").asText())).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatIsTakenAlongWithItsFilesComesBackWhereNothingOfItIsAnyMore(String language) throws Exception {
        JsonNode first = applied(checked(packed("图.pdf", "a/hub.pdf", "O1000.nc", "b/hub.pdf").with("a/hub.pdf", drawing).with("b/hub.pdf", program)));
        byte[] taken = Files.readAllBytes(engineer.export(folder, "format=ZIP&entities=definition.document-revision&language=" + language));
        JsonNode same = engineer.ended(engineer.givePackage("taken.zip", taken));
        assertThat(told(List.of(same), "added", "changed", "faults", "unnamed")).as(engineer.faults(same).toString()).containsExactly("0 0 0 0");

        assertThat(engineer.ended(engineer.ask(first, "undo")).path("state").asText()).isEqualTo("UNDONE");
        swept(drawing, program);
        applied(engineer.ended(engineer.givePackage("taken.zip", taken)));

        assertThat(told(files(), "name", "sha256")).containsExactly("图.pdf " + Sha256.of(drawing), "O1000.nc " + Sha256.of(program));
        assertThat(content(2)).isEqualTo(new String(program));
    }

    @Test
    void onlyFilesOfWhatMayBeReadAreTakenAlong() throws Exception {
        applied(checked(good()));
        String address = "format=ZIP&language=en&entities=definition.document-revision";

        assertThat(names(engineer.export(folder, address))).contains("files/" + document + "/hub.pdf");
        assertThat(names(person("administration.import", "definition.read").export(folder, address))).as("drafts are not for everybody")
                .noneMatch(name -> name.contains(document));
        assertThat(person("administration.import", "material.read").browser.get("/api/administration/exports/file?" + address).status()).isEqualTo(403);
        assertThat(person("definition.read", "definition.edit").givePackage("plant.zip", good().bytes()).status()).isEqualTo(403);
        JsonNode kinds = engineer.browser.get("/api/administration/exports/kinds").json();
        assertThat(told(kinds.findParents("files").stream().filter(kind -> kind.path("files").asBoolean()).toList(), "entity"))
                .containsExactly("definition.document-revision.files");
    }

    private static List<String> names(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void whatIsNoPackageIsRefusedAtOnce() {
        assertThat(engineer.givePackage("plant.zip", program).json().at("/errors/0/code").asText()).isEqualTo("administration.fileNoPackage");
        assertThat(engineer.givePackage("plant.zip", new byte[0]).status()).isEqualTo(400);
    }

    @Test
    void whoMayNotWriteADocumentLeavesNoFileEither() throws IOException {
        ImportingPerson reader = person("administration.import", "definition.read", "definition.revisions");
        JsonNode faulty = reader.ended(reader.givePackage("plant.zip", good().bytes()));

        assertThat(told(reader.faults(faulty), "code")).containsExactly("security.notAllowed");
        assertThat(isKept(drawing)).isFalse();
    }

    @Test
    void aPackageIsAppliedWithinSevenDaysAndGoneAfterwards() throws IOException {
        JsonNode late = checked(good());
        JsonNode later = checked(good());
        setAge(later, Duration.ofDays(7).minusMinutes(5));
        setAge(late, Duration.ofDays(7).plusMinutes(5));

        assertThat(engineer.ask(late, "application").json().path("code").asText()).isEqualTo("administration.importFileGone");
        given.forgetOld();

        assertThat(file(late)).doesNotExist();
        applied(later);
        assertThat(told(files(), "sha256")).containsExactly(Sha256.of(drawing));
    }

    private Path file(JsonNode imported) {
        return home.resolve("imports").resolve(imported.path("code").asText());
    }

    private void setAge(JsonNode imported, Duration age) throws IOException {
        Files.setLastModifiedTime(file(imported), FileTime.from(Instant.now().minus(age)));
    }

    @Test
    void aWorkbookByItselfNamesFilesThatAreThereAndNoOthers() throws IOException {
        applied(checked(good()));
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("Document files", new Object[][] {{"Document", "File", "Path or checksum"}, {document, "again.pdf", Sha256.of(drawing)},
            {document, "none.pdf", "none.pdf"}});
        JsonNode faulty = engineer.ended(engineer.give(GivenBook.of(sheets, folder)));

        assertThat(told(engineer.faults(faulty), "cell", "code")).containsExactly("C3 administration.packedNone");
    }
}
