package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** Somebody who gives files and waits for what becomes of them. */
public class ImportingPerson {

    static final String IMPORTS = "/api/administration/imports";
    private static final Set<String> UNDER_WAY = Set.of("CHECKING", "APPLYING", "UNDOING");
    private static final String BOUNDARY = "a-boundary-that-nothing-holds";

    public final TestBrowser browser;

    public ImportingPerson(TestBrowser browser) {
        this.browser = browser;
    }

    Answer give(String name, byte[] content, String entity) {
        browser.get("/api/security/session");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--%1$s\r\nContent-Disposition: form-data; name=\"entity\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; "
                + "name=\"file\"; filename=\"%3$s\"\r\n\r\n").formatted(BOUNDARY, entity, name).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return browser.send("POST", IMPORTS, BodyPublishers.ofByteArray(body.toByteArray()),
                Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    Answer givePackage(String name, byte[] content) {
        browser.get("/api/security/session");
        return browser.send("POST", IMPORTS + "/packages?name=" + name, BodyPublishers.ofByteArray(content), Map.of("Content-Type", "application/zip"));
    }

    Answer giveCsv(String text) {
        return give("classes.csv", text.getBytes(StandardCharsets.UTF_8), "material.class");
    }

    public Answer give(Path file) throws IOException {
        return give("book.xlsx", Files.readAllBytes(file), "");
    }

    /** What the import has become once nothing is under way. */
    public JsonNode ended(Answer asked) {
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        String code = asked.json().path("code").asText();
        return Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(50)).until(() -> read(code), ImportingPerson::hasEnded);
    }

    public boolean isUnderWay(Answer asked) {
        return !hasEnded(read(asked.json().path("code").asText()));
    }

    private static boolean hasEnded(JsonNode imported) {
        return !UNDER_WAY.contains(imported.path("state").asText()) && imported.path("progress").isNull();
    }

    JsonNode read(String code) {
        return browser.get(IMPORTS + "/" + code).json();
    }

    public Answer ask(JsonNode imported, String what) {
        return browser.post(IMPORTS + "/" + imported.path("code").asText() + "/" + what, Map.of());
    }

    List<JsonNode> faults(JsonNode imported) {
        return list(imported, "faults");
    }

    List<JsonNode> rows(JsonNode imported) {
        return list(imported, "rows");
    }

    private List<JsonNode> list(JsonNode imported, String what) {
        Answer answer = browser.get(IMPORTS + "/" + imported.path("code").asText() + "/" + what + "?range=%5B0%2C499%5D");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    Path export(Path folder, String parameters) throws IOException, InterruptedException {
        URI address = browser.uri("/api/administration/exports/file?" + parameters);
        return browser.client().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofFile(Files.createTempFile(folder, "export", ".tmp"))).body();
    }
}
