package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.administration.spi.ImportedSheet;
import io.takt.content.HostileFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A drawing is written by one, approved by another and shown to those who work by it; nothing else of it is. */
class DocumentsIT extends OnTheShopFloor {

    private static final String DOCUMENTS = "/api/definition/documents/";
    private static final String REVIEWS = "/api/definition/reviews?filter=%7B%22q%22%3A%22";
    private static final String IN_FORCE = "/api/definition/documents-in-force/";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final byte[] FIRST = HostileFiles.text("O1000 (first)\n");
    private static final byte[] SECOND = HostileFiles.text("O2000 (second)\n");

    @Autowired
    private Browsers browsers;
    @Autowired
    private SignedInPeople people;
    @Autowired
    private List<ImportedSheet> sheets;
    @Value("${takt.home}")
    private Path home;

    private TestBrowser engineer;
    private TestBrowser supervisor;
    private TestBrowser operator;
    private String code = "";

    @BeforeEach
    void aDocumentOfItsOwn() {
        engineer = browsers.signedIn("definition.read", "definition.edit", "definition.revisions");
        supervisor = browsers.signedIn("definition.read", "definition.approve", "definition.revisions");
        operator = browsers.signedIn("definition.read", "execution.read", "execution.work");
        code = "NC-TEST-" + NUMBER.incrementAndGet();
        assertThat(engineer.post("/api/definition/documents", Map.of("code", code, "revision", "A", "nameZh", "程序", "nameEn", "Program",
                "kind", "NC_PROGRAM")).status()).isEqualTo(201);
    }

    @Test
    void whoWorksSeesWhatIsInForceAndNothingElse() {
        release("A", FIRST);
        String files = DOCUMENTS + code + "/revisions/%s/files/1";
        assertThat(operator.get(inForce("A")).text()).contains("first");
        assertThat(operator.get(files.formatted("A")).status()).isEqualTo(200);

        good(engineer.post(revision("A") + "/copy", Map.of("revision", "B")));
        send("B", "program.nc", SECOND);
        assertThat(operator.get(inForce("A")).text()).as("while B is a draft").contains("first");
        assertThat(operator.get(inForce("B")).status()).as("what is not in force").isEqualTo(404);
        for (String hidden : List.of(revision("B"), files.formatted("B"), revision("B") + "/comparison?with=A")) {
            assertThat(operator.get(hidden).status()).as(hidden).isEqualTo(403);
        }
        assertThat(operator.get(DOCUMENTS + code + "/revisions").json().findValuesAsText("revision")).containsExactly("A");
        assertThat(engineer.get(DOCUMENTS + code + "/revisions").json().findValuesAsText("revision")).containsExactly("B", "A");

        submitAndApprove("B");
        assertThat(operator.get(inForce("B")).text()).contains("second");
        assertThat(operator.get(inForce("A")).json().path("code").asText()).as("what was in force").isEqualTo("definition.documentNotInForce");
        assertThat(operator.get(files.formatted("A")).status()).as("what was superseded").isEqualTo(403);
        assertThat(operator.get(revision("A")).status()).isEqualTo(403);
        assertThat(operator.get(revision("Z")).status()).as("nor what does not exist").isEqualTo(403);
        assertThat(supervisor.get(files.formatted("A")).text()).contains("first");
    }

    @Test
    void whoMaySeeOnlyWhatIsInForceNeitherCopiesTheRestNorReadsWhatBecameOfIt() {
        TestBrowser writer = browsers.signedIn("definition.read", "definition.edit");
        String history = "/api/security/history/definition.document-revision/" + code + "%20A";
        assertThat(writer.post(revision("A") + "/copy", Map.of("revision", "B")).status()).isEqualTo(403);
        assertThat(operator.get(history).status()).isEqualTo(403);
        assertThat(engineer.get(history).json().findValuesAsText("action")).containsExactly("added");

        release("A", FIRST);
        assertThat(writer.post(revision("A") + "/copy", Map.of("revision", "B")).status()).as("what is in force").isEqualTo(201);
    }

    @Test
    void whoMaySeeOnlyWhatIsInForceDoesNotLearnOfWhichDocumentThereIsADraft() {
        String only = code;
        code = code + "-2";
        good(engineer.post("/api/definition/documents", Map.of("code", code, "revision", "A", "nameZh", "程序", "nameEn", "Program", "kind", "NC_PROGRAM")));
        release("A", FIRST);
        good(engineer.post(revision("A") + "/copy", Map.of("revision", "B")));

        assertThat(listed(engineer, "state", "DRAFT")).contains(only, code);
        assertThat(listed(operator, "state", "DRAFT")).isEmpty();
        assertThat(listed(operator, "state", "EFFECTIVE")).contains(code).doesNotContain(only).isSorted();
        assertThat(listed(engineer, "kind", "NC_PROGRAM")).contains(code);
        assertThat(listed(operator, "kind", "NC_PROGRAM")).contains(code).isSorted();
        assertThat(people.as(this::codes, "definition.read")).contains(code).doesNotContain(only);
        assertThat(people.as(this::codes, "definition.read", "definition.revisions")).contains(code, only);
    }

    /** In the order of what is coming. */
    private List<String> listed(TestBrowser browser, String filter, String value) {
        return browser.get("/api/definition/documents?range=%5B0%2C499%5D&sort=%5B%22coming%22%2C%22ASC%22%5D&filter=%7B%22" + filter + "%22%3A%22"
                + value + "%22%7D").json().findValuesAsText("code");
    }

    private List<String> codes() {
        return sheets.stream().filter(sheet -> sheet.entity().equals("definition.document-revision")).findFirst().orElseThrow().codes(10_000);
    }

    @Test
    void aTaskNamesWhatIsToBeReadForIt() {
        release("A", FIRST);
        String order = floor.order(1);
        long task = floor.task(order, "execution/load");
        JsonNode documents = good(operator.get("/api/execution/tasks/" + task + "/documents")).json();

        assertThat(documents.findValuesAsText("code")).contains("DRW-HUB-80", "SOP-HUB-05", code).doesNotContain("NC-HUB-80", "SIP-HUB-30");
        assertThat(documents.get(0).path("kind").asText()).as("drawings first").isEqualTo("DRAWING");
        assertThat(documents.get(0).at("/files/0/type").asText()).isEqualTo("PDF");
        assertThat(operator.get(IN_FORCE + "DRW-HUB-80/files/" + documents.get(0).at("/files/0/sha256").asText()).header("Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void nobodyApprovesTheirOwnAndNothingWithoutAFile() {
        TestBrowser both = browsers.signedIn("definition.read", "definition.edit", "definition.approve", "definition.revisions");
        Answer empty = write(both, "POST", revision("A") + "/submit", Map.of());
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json().at("/errors/0/pointer").asText()).isEqualTo("/files");

        assertThat(send(both, "A", "program.nc", FIRST).status()).isEqualTo(201);
        assertThat(write(both, "POST", revision("A") + "/submit", Map.of()).status()).isEqualTo(200);
        assertThat(write(both, "POST", revision("A") + "/approve", Map.of()).json().path("code").asText()).isEqualTo("security.fourEyes");
        assertThat(send("A", "other.nc", SECOND).json().path("code").asText()).isEqualTo("definition.notDraft");
        assertThat(supervisor.get(REVIEWS + code + "%22%7D").json().findValuesAsText("code")).contains(code);
        assertThat(good(operator.get(REVIEWS + code + "%22%7D")).json().findValuesAsText("code")).as("for who may not see it").doesNotContain(code);
    }

    @Test
    void aFileIsSentSoThatNothingInItRuns() {
        assertThat(send("A", "drawing.pdf", HostileFiles.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")).status()).isEqualTo(201);
        String address = revision("A") + "/files/1";
        Answer whole = engineer.get(address);

        assertThat(whole.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(whole.header("Content-Disposition")).startsWith("attachment");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.headers().allValues("Content-Security-Policy")).singleElement().asString().contains("default-src 'none'", "sandbox");
        Map<String, String> known = Map.of("If-None-Match", whole.header("ETag"));
        assertThat(engineer.send("GET", address, BodyPublishers.noBody(), known).status()).isEqualTo(304);
        Answer part = engineer.send("GET", address, BodyPublishers.noBody(), Map.of("Range", "bytes=0-4"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @CsvSource({"page.png, <html><script>alert(1)</script>, content.markup", "drawing.svg, <svg onload=alert(1) />, content.markup",
        "drawing.pdf, %PDF-1.7, content.cutOff", "empty.nc, '', content.empty"})
    void whatIsNoDocumentIsRefusedWhateverItIsCalled(String name, String content, String refusal) {
        Answer answer = send("A", name, HostileFiles.text(content));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/file");
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(refusal);
    }

    @Test
    void aNameHasNoFolders() {
        JsonNode page = send("A", "..%2F..%2Fetc%2Fprogram.nc", FIRST).json();

        assertThat(page.at("/content/files/0/name").asText()).isEqualTo("program.nc");
        assertThat(send("A", "..", FIRST).json().at("/errors/0/pointer").asText()).isEqualTo("/name");
    }

    @Test
    void whoMayNotWriteIsRefusedBeforeAnythingIsRead() {
        assertThat(send(operator, "A", "program.nc", new byte[0]).status()).isEqualTo(403);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws IOException {
        long before = count("SELECT COUNT(*) FROM content_file");
        Map<String, String> headers = Map.of("Content-Type", "application/octet-stream", "If-Match", "\"0\"");

        assertThatThrownBy(() -> engineer.send("POST", revision("A") + "/files?name=half.nc",
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new SequenceInputStream(new ByteArrayInputStream(new byte[50_000]), brokenOff())), 100_000),
                headers)).isInstanceOf(AssertionError.class);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> incoming().isEmpty());
        assertThat(count("SELECT COUNT(*) FROM content_file")).isEqualTo(before);
        assertThat(engineer.get(revision("A")).json().at("/content/files")).isEmpty();
    }

    /** Breaks once the product has begun to write what came before. */
    private InputStream brokenOff() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !incoming().isEmpty());
                throw new IOException("the cable is out");
            }
        };
    }

    private List<Path> incoming() throws IOException {
        Path folder = home.resolve("content/incoming");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void whatItBelongsToMustExistAndBeOneThing() {
        Map<String, Object> content = new LinkedHashMap<>(Map.of("nameZh", "程序", "nameEn", "Program", "kind", "NC_PROGRAM", "files", List.of()));
        content.put("bindings", List.of(Map.of("routing", "RT-HUB-A", "operation", "99"), Map.of("routing", "RT-NONE"), Map.of("material", "NONE"),
                Map.of("equipmentClass", "NONE"), Map.of(), Map.of("routing", "RT-HUB-A", "material", "SF-HUB-80"), Map.of("asset", "NONE"),
                Map.of("equipmentClass", "CNC-LATHE", "asset", "FA-0001")));
        Answer answer = write(engineer, "PUT", revision("A"), content);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("pointer")).containsExactlyInAnyOrder("/bindings/0/operation", "/bindings/1/routing",
                "/bindings/2/material", "/bindings/3/equipmentClass", "/bindings/4", "/bindings/5", "/bindings/6/asset", "/bindings/7");
    }

    @Test
    void aCertificateOfOneMachineIsReadWithItsAssetAndStaysWhenThatIsScrapped() {
        String asset = "FA-" + code;
        TestBrowser keeper = browsers.signedIn("equipment.read", "equipment.edit");
        good(keeper.post("/api/equipment/assets", Map.of("code", asset, "nameZh", "车床", "nameEn", "Lathe", "equipmentClass", "CNC-LATHE", "serialNumber", asset)));
        release("A", FIRST, Map.of("asset", asset));
        good(engineer.post(revision("A") + "/copy", Map.of("revision", "B")));

        JsonNode read = good(operator.get("/api/definition/documents-in-force?asset=" + asset)).json();
        assertThat(read.findValuesAsText("code")).containsExactly(code);
        assertThat(read.at("/0/revision").asText()).as("the draft is nobody's to work by").isEqualTo("A");
        assertThat(good(operator.get("/api/definition/documents-in-force?equipmentClass=CNC-LATHE&asset=FA-0001")).json().findValuesAsText("code"))
                .as("of another lathe").doesNotContain(code);
        assertThat(good(keeper.get("/api/administration/uses/equipment.asset/" + asset)).json().findValuesAsText("codes")).containsExactly(code);

        good(keeper.post("/api/equipment/assets/" + asset + "/archive", Map.of("reason", "scrapped")));
        assertThat(good(operator.get("/api/definition/documents-in-force?asset=" + asset)).json().findValuesAsText("code")).containsExactly(code);
    }

    /** Where the file of a revision is had by those who work by it, once that is in force. */
    private String inForce(String revision) {
        return IN_FORCE + code + "/files/" + engineer.get(revision(revision)).json().at("/content/files/0/sha256").asText();
    }

    private String revision(String revision) {
        return DOCUMENTS + code + "/revisions/" + revision;
    }

    private void release(String revision, byte[] content) {
        release(revision, content, Map.of("routing", "RT-HUB-A", "operation", "05"));
    }

    private void release(String revision, byte[] content, Map<String, String> binding) {
        assertThat(send(revision, "program.nc", content).status()).isEqualTo(201);
        JsonNode draft = engineer.get(revision(revision)).json().path("content");
        Map<String, Object> bound = Map.of("nameZh", "程序", "nameEn", "Program", "kind", "NC_PROGRAM",
                "files", List.of(Map.of("name", "program.nc", "sha256", draft.at("/files/0/sha256").asText())),
                "bindings", List.of(binding));
        good(write(engineer, "PUT", revision(revision), bound));
        submitAndApprove(revision);
    }

    private void submitAndApprove(String revision) {
        good(write(engineer, "POST", revision(revision) + "/submit", Map.of()));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> engineer.get(revision(revision)).json().at("/review/open").asBoolean());
        JsonNode approved = good(write(supervisor, "POST", revision(revision) + "/approve", Map.of())).json();
        assertThat(approved.at("/life/state").asText()).isEqualTo("EFFECTIVE");
    }

    private Answer send(String revision, String name, byte[] content) {
        return send(engineer, revision, name, content);
    }

    private Answer send(TestBrowser person, String revision, String name, byte[] content) {
        return person.send("POST", revision(revision) + "/files?name=" + name, BodyPublishers.ofByteArray(content),
                Map.of("Content-Type", "application/octet-stream", "If-Match", engineer.get(revision(revision)).header("ETag")));
    }

    private Answer write(TestBrowser person, String method, String path, Object body) {
        String revision = path.replaceAll("/(submit|approve)$", "");
        return person.write(method, path, body, Map.of("If-Match", engineer.get(revision).header("ETag")));
    }
}
