package io.takt.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TaktIntegrationTest
class MaterialEditingIT {

    private final Browsers browsers;
    private final JdbcTemplate rows;
    private TestBrowser engineer;
    private MaterialRecords material;

    MaterialEditingIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.rows = rows;
    }

    @BeforeEach
    void anEngineerAddsAMaterial() {
        engineer = browsers.signedIn("material.read", "material.edit");
        material = new MaterialRecords(engineer, rows);
        assertThat(material.add()).extracting(Answer::status, added -> added.header("ETag")).containsExactly(201, "\"0\"");
    }

    @Test
    void aMaterialIsReadWithItsVersionAndChangedByWhoNamesIt() {
        assertThat(material.read().header("ETag")).isEqualTo("\"0\"");

        Answer changed = material.change(material.fields("Turned bar"), 0);

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(material.read().json().path("nameEn").asText()).isEqualTo("Turned bar");
    }

    @Test
    void aChangeToTheSameValuesIsNone() {
        Answer same = material.change(material.fields("Bar"), 0);

        assertThat(same.status()).as(same.toString()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"0\"");
        assertThat(material.read().header("ETag")).isEqualTo("\"0\"");
        assertThat(engineer.get("/api/security/history/material.definition/" + material.code).json().findValuesAsText("action"))
                .containsExactly("added");
        assertThat(material.change(material.fields("Bar"), 1).status()).isEqualTo(409);
    }

    @Test
    void aWordIsSearchedAsItIsWrittenInEitherCase() {
        assertThat(found(material.code.toLowerCase(Locale.ROOT))).containsExactly(material.code);
        assertThat(found(material.code.replace('-', '_'))).isEmpty();
        assertThat(found(material.code + "%")).isEmpty();
    }

    private List<String> found(String word) {
        return engineer.get(MaterialRecords.DEFINITIONS + "?filter=" + URLEncoder.encode("{\"q\":\"" + word + "\"}", UTF_8)).json().findValuesAsText("code");
    }

    @Test
    void whoHasReadAnOlderVersionIsToldSoAndChangesNothing() {
        TestBrowser colleague = browsers.signedIn("material.read", "material.edit");
        material.change(colleague, material.fields("Colleague's bar"), 0);

        Answer late = material.change(material.fields("My bar"), 0);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("code").asText()).isEqualTo("administration.recordChanged");
        assertThat(late.json().path("detail").asText()).isNotBlank();
        assertThat(material.read().json().path("nameEn").asText()).isEqualTo("Colleague's bar");
    }

    @Test
    void whoNamesNoVersionChangesNothing() {
        Answer blind = engineer.put(material.path(), material.fields("Blind"));

        assertThat(blind.status()).isEqualTo(400);
        assertThat(pointers(blind)).containsExactly("/version");
    }

    @Test
    void everyFieldThatCannotBeRightIsNamedAtOnce() {
        Answer refused = engineer.post(MaterialRecords.DEFINITIONS, Map.of("code", " x", "nameZh", "", "nameEn", "x".repeat(201),
                "unit", "furlong", "materialClass", "no-such"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(pointers(refused))
                .containsExactlyInAnyOrder("/code", "/nameZh", "/nameEn", "/tracking", "/unit", "/materialClass");
        assertThat(refused.json().path("errors").findValuesAsText("message")).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code     | a/b        | /code
            code     | -a         | /code
            code     | a b        | /code
            code     | 😀         | /code
            tracking | SOMEHOW    | /tracking
            tracking | 7          | /tracking
            unit     | PCS        | /unit
            version  | 1          | /version
            """)
    void aValueThatCannotBeIsRefusedAtItsField(String field, String value, String pointer) {
        Map<String, Object> wanted = new HashMap<>(material.wanted("Bar"));
        wanted.put(field, value);

        Answer refused = engineer.post(MaterialRecords.DEFINITIONS, wanted);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(pointers(refused)).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource({"'line\nbreak', 400", "'\u0000', 400", "'😀 轮毂', 200", "'  trimmed ', 200"})
    void aNameHoldsWhateverPeopleWriteAndNoControlCharacters(String name, int status) {
        Answer answer = material.change(material.fields(name), 0);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        if (status == 200) {
            assertThat(material.read().json().path("nameEn").asText()).isEqualTo(name.strip());
        }
    }

    @Test
    void theCodeStaysForEver() {
        Map<String, Object> renamed = material.fields("Bar");
        renamed.put("code", "RM-OTHER");

        Answer refused = material.change(renamed, 0);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(pointers(refused)).containsExactly("/code");
    }

    @Test
    void aCodeThatIsTakenIsRefusedAtItsField() {
        Answer refused = engineer.post(MaterialRecords.DEFINITIONS, material.wanted("Another bar"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(pointers(refused)).containsExactly("/code");
        assertThat(refused.json().path("errors").path(0).path("code").asText()).isEqualTo("administration.codeTaken");
    }

    @Test
    void ofManyWhoAddTheSameCodeAtOnceOneIsServedAndTheOthersAreToldWhy() {
        Map<String, Object> wanted = material.wanted("Raced for");
        wanted.put("code", "RACE-" + material.code);
        List<TestBrowser> people = Stream.generate(() -> browsers.signedIn("material.read", "material.edit")).limit(6).toList();

        List<CompletableFuture<Answer>> answers = people.stream()
                .map(person -> CompletableFuture.supplyAsync(() -> person.post(MaterialRecords.DEFINITIONS, wanted))).toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status).sorted())
                .containsExactly(201, 400, 400, 400, 400, 400);
    }

    @Test
    void unitAndTrackingStayOnceThereIsALotAndTheRefusalNamesIt() {
        String lot = material.lot(0);
        Map<String, Object> inKilograms = material.fields("Bar");
        inKilograms.put("unit", "kg");

        Answer refused = material.change(inKilograms, 0);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asText()).isEqualTo("material.countingFixed");
        assertThat(refused.json().path("uses").path(0).path("codes").asText()).isEqualTo(lot);
        assertThat(material.change(material.fields("Another name"), 0).status()).isEqualTo(200);
    }

    @Test
    void unitAndTrackingMayBecomeOthersWhileNothingCountsByThem() {
        Map<String, Object> inKilograms = material.fields("Bar");
        inKilograms.putAll(Map.of("unit", "kg", "tracking", "NONE"));

        assertThat(material.change(inKilograms, 0).json().path("unit").asText()).isEqualTo("kg");
    }

    @Test
    void nobodyChangesAMaterialWhoMayOnlyReadOrReceiveIt() {
        TestBrowser storekeeper = browsers.signedIn("material.read", "material.receive", "material.hold");

        assertThat(storekeeper.get(material.path()).status()).isEqualTo(200);
        assertThat(material.change(storekeeper, material.fields("Mine"), 0).status()).isEqualTo(403);
        assertThat(storekeeper.post(MaterialRecords.DEFINITIONS, material.wanted("Mine")).status()).isEqualTo(403);
        assertThat(storekeeper.post(material.path() + "/archive", Map.of("reason", "mine")).status()).isEqualTo(403);
        assertThat(browsers.signedIn("material.edit").get(material.path()).status()).isEqualTo(403);
    }

    @Test
    void theRefusalIsWrittenInTheReadersLanguage() {
        Answer refused = engineer.speaking(Locale.CHINESE).post(MaterialRecords.DEFINITIONS, material.wanted("Bar"));

        assertThat(refused.json().path("errors").path(0).path("message").asText()).contains("已被使用");
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().path("errors").findValuesAsText("pointer");
    }
}
