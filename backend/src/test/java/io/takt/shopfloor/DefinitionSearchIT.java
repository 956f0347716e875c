package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.good;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TestBrowser;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Products, routings and documents are found by a word, and opened by what stands on their papers. */
class DefinitionSearchIT extends OnTheShopFloor {

    @Autowired
    private Browsers browsers;

    @ParameterizedTest
    @CsvSource({"rt-hub-a, definition.routing-revision, RT-HUB-A A", "Hub machining, definition.routing-revision, RT-HUB-A A",
        "轮毂加工, definition.routing-revision, RT-HUB-A A", "RT-HUB-A A, definition.routing-revision, RT-HUB-A A",
        "rt-hub-a a 10, definition.routing-revision, RT-HUB-A A 10", "Rework of a small bore, definition.routing-revision, RT-RWK-2 A",
        "SF-HUB-80, definition.product-revision, SF-HUB-80 A", "轮毂体, definition.product-revision, SF-HUB-80 A",
        "DRW-HUB, definition.document-revision, DRW-HUB-80 A", "Drawing of the hub, definition.document-revision, DRW-HUB-80 A"})
    void eachIsFoundByItsCodeItsNameOrItsTitle(String word, String entity, String code) {
        TestBrowser engineer = browsers.signedIn("definition.read");

        assertThat(found(engineer, "search?q=", word, entity)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"RT-HUB-A, definition.routing-revision, RT-HUB-A A", "RT-HUB-A A, definition.routing-revision, RT-HUB-A A",
        "RT-HUB-A A 10, definition.routing-revision, RT-HUB-A A 10", "SF-HUB-80 A, definition.product-revision, SF-HUB-80 A",
        "drw-hub-80 a, definition.document-revision, DRW-HUB-80 A", "DRW-HUB-80, definition.document-revision, DRW-HUB-80 A"})
    void whatIsScannedOpensOneThing(String code, String entity, String hit) {
        TestBrowser engineer = browsers.signedIn("definition.read", "material.read");

        assertThat(found(engineer, "codes?code=", code, entity)).containsExactly(hit);
        assertThat(good(engineer.get("/api/administration/codes?code=" + URLEncoder.encode(code, UTF_8))).json()).hasSize(1);
    }

    @Test
    void aCodeThatIsAMaterialsStaysTheMaterials() {
        TestBrowser engineer = browsers.signedIn("definition.read", "material.read");
        JsonNode kinds = good(engineer.get("/api/administration/codes?code=SF-HUB-80")).json();

        assertThat(kinds.findValuesAsText("entity")).containsExactly("material.definition");
    }

    @Test
    void aRevisionThatIsNotInForceIsFoundByItsTitleByThoseWhoMaySeeIt() {
        TestBrowser engineer = browsers.signedIn("definition.read", "definition.edit", "definition.revisions");
        good(engineer.post("/api/definition/documents", Map.of("code", "DRW-SOUGHT", "revision", "Q", "nameZh", "图", "nameEn", "Sought drawing", "kind", "DRAWING")));
        TestBrowser operator = browsers.signedIn("definition.read");

        for (String word : List.of("DRW-SOUGHT", "DRW-SOUGHT Q", "Sought")) {
            assertThat(found(engineer, "search?q=", word, "definition.document-revision")).as(word).containsExactly("DRW-SOUGHT Q");
            assertThat(found(operator, "search?q=", word, "definition.document-revision")).as(word).isEmpty();
        }
        assertThat(found(browsers.signedIn("material.read"), "search?q=", "RT-HUB-A", "definition.routing-revision")).isEmpty();
    }

    private static List<String> found(TestBrowser person, String question, String word, String entity) {
        JsonNode kinds = good(person.get("/api/administration/" + question + URLEncoder.encode(word, UTF_8))).json();
        return StreamSupport.stream(kinds.spliterator(), false).filter(kind -> kind.path("entity").asText().equals(entity))
                .flatMap(kind -> kind.path("hits").findValuesAsText("code").stream()).toList();
    }
}
