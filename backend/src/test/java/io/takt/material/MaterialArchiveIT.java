package io.takt.material;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.material.MaterialLots.Receipt;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.DomainException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TaktIntegrationTest
class MaterialArchiveIT {

    private final Browsers browsers;
    private final JdbcTemplate rows;
    private final MaterialLots lots;
    private TestBrowser engineer;
    private MaterialRecords material;

    MaterialArchiveIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows, @Autowired MaterialLots lots) {
        this.browsers = browsers;
        this.rows = rows;
        this.lots = lots;
    }

    @BeforeEach
    void anEngineerAddsAMaterial() {
        engineer = browsers.signedIn("material.read", "material.edit");
        material = new MaterialRecords(engineer, rows);
        assertThat(material.add().status()).isEqualTo(201);
    }

    @Test
    void whatIsNeededIsNotArchivedAndTheRefusalNamesWhatNeedsIt() {
        String lot = material.lot(3);
        material.lot(1);

        Answer refused = material.archive("no longer bought");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asText()).isEqualTo("administration.recordUsed");
        assertThat(refused.json().path("title").asText()).contains(material.code, lot);
        assertThat(refused.json().path("uses").path(0).path("kind").asText()).isEqualTo("material.use.lot");
        assertThat(refused.json().path("uses").path(0).path("active").toString()).isEqualTo("2");
        engineer.speaking(Locale.CHINESE);
        assertThat(material.archive("不再采购").json().path("uses").path(0).path("text").asText()).isEqualTo("物料批次");
    }

    @Test
    void whatIsOnlyRememberedIsArchivedAndStaysReadable() {
        String lot = material.lot(3);
        material.useUp(lot);

        assertThat(material.archive("no longer bought").status()).isEqualTo(200);

        assertThat(material.read().json().path("archived").asBoolean()).isTrue();
        JsonNode uses = engineer.get("/api/administration/uses/material.definition/" + material.code).json();
        assertThat(uses.path(0).path("past").toString()).isEqualTo("1");
        assertThat(uses.path(0).path("active").toString()).isEqualTo("0");
        assertThat(uses.path(0).path("text").asText()).isEqualTo("Material lots");
    }

    @Test
    void anArchivedMaterialIsNoChoiceForNewWorkUntilItIsRestored() {
        material.archive("no longer bought");

        assertThat(listed("{\"q\":\"" + material.code + "\"}")).isEmpty();
        assertThat(listed("{\"q\":\"" + material.code + "\",\"archived\":\"true\"}")).containsExactly(material.code);
        assertThat(listed("{\"id\":[\"" + material.code + "\",\"no-such\"]}")).containsExactly(material.code);
        assertThat(received()).isEqualTo("administration.recordArchived");
        assertThat(material.change(material.fields("Late"), 1).json().path("code").asText())
                .isEqualTo("administration.recordArchived");

        assertThat(material.restore("bought again").json().path("archived").asBoolean()).isFalse();
        assertThat(listed("{\"q\":\"" + material.code + "\"}")).containsExactly(material.code);
    }

    @Test
    void archivingAndRestoringAskForTheReasonAndAreNotDoneTwice() {
        assertThat(material.archive(" ").json().path("errors").path(0).path("pointer").asText()).isEqualTo("/reason");
        assertThat(material.restore("why not").json().path("code").asText()).isEqualTo("administration.recordNotArchived");

        material.archive("no longer bought");

        assertThat(material.archive("again").json().path("code").asText()).isEqualTo("administration.recordArchived");
    }

    @Test
    void theHistoryTellsWhoChangedWhatFromWhatToWhatAndWhy() {
        material.change(material.fields("Turned bar"), 0);
        material.archive("no longer bought");

        Answer history = engineer.get("/api/security/history/material.definition/" + material.code);

        assertThat(history.header("Content-Range")).isEqualTo("items 0-2/3");
        assertThat(history.json().findValuesAsText("action")).containsExactly("archived", "changed", "added");
        assertThat(history.json().path(0).path("reason").asText()).isEqualTo("no longer bought");
        assertThat(history.json().path(0).path("by").asText()).startsWith("Person test-");
        JsonNode changed = history.json().path(1).path("fields");
        assertThat(changed).hasSize(1);
        assertThat(List.of(changed.path(0).path("field").asText(), changed.path(0).path("before").asText(),
                changed.path(0).path("after").asText())).containsExactly("nameEn", "Bar", "Turned bar");
    }

    @Test
    void historyAndUsesAreForThoseWhoMayReadTheRecord() {
        TestBrowser other = browsers.signedIn("ordering.read");

        assertThat(other.get("/api/security/history/material.definition/" + material.code).status()).isEqualTo(403);
        assertThat(other.get("/api/administration/uses/material.definition/" + material.code).status()).isEqualTo(403);
    }

    @Test
    void ofManyThatUseItTheFirstFiveAreNamed() {
        List<String> used = Stream.generate(() -> material.lot(1)).limit(7).sorted().toList();

        JsonNode uses = engineer.get("/api/administration/uses/material.definition/" + material.code).json();

        assertThat(uses.path(0).path("active").asLong()).isEqualTo(7);
        assertThat(uses.path(0).path("codes").asText()).isEqualTo(String.join(", ", used.subList(0, 5)));
    }

    @Test
    void aClassIsArchivedWhenNoMaterialIsOfItAndIsThenNoChoice() {
        String path = MaterialRecords.CLASSES + "/" + material.materialClass;

        Answer refused = engineer.post(path + "/archive", Map.of("reason", "sorted anew"));
        assertThat(refused.json().path("uses").path(0).path("codes").asText()).isEqualTo(material.code);

        material.archive("no longer bought");
        assertThat(engineer.post(path + "/archive", Map.of("reason", "sorted anew")).status()).isEqualTo(200);
        Map<String, Object> another = material.wanted("Another");
        another.put("code", material.code + "-2");
        Answer unknown = engineer.post(MaterialRecords.DEFINITIONS, another);
        assertThat(unknown.json().path("errors").findValuesAsText("pointer")).containsExactly("/materialClass");
    }

    @Test
    void aClassIsRenamedByWhoHasReadItsVersion() {
        String path = MaterialRecords.CLASSES + "/" + material.materialClass;
        Map<String, String> names = Map.of("nameZh", "毛坯", "nameEn", "Blank");

        assertThat(engineer.write("PUT", path, names, Map.of("If-Match", "\"0\"")).header("ETag")).isEqualTo("\"1\"");
        assertThat(engineer.write("PUT", path, names, Map.of("If-Match", "\"0\"")).status()).isEqualTo(409);
    }

    private List<String> listed(String filter) {
        return engineer.get(MaterialRecords.DEFINITIONS + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8)).json()
                .findValuesAsText("code");
    }

    private String received() {
        try {
            Actors.as(Actor.system("test"), () -> lots.receive(new Receipt("HL-" + material.code, material.code, BigDecimal.ONE, "FL-01",
                    null, null, QualityStatus.ACCEPTED)));
        } catch (DomainException refused) {
            return refused.code();
        }
        return "";
    }
}
