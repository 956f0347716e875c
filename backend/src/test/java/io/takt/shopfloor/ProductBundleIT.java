package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.definition.documents.DocumentsInForce;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A product's revision bundles bill, routing, inspections, recipe and documents; an order in work keeps what it began with. */
class ProductBundleIT extends WithAHub {

    @Autowired
    private DocumentsInForce inForce;
    @Autowired
    private PlantClock clock;

    @Test
    void theWholeBundleIsSeenInOnePlace() {
        JsonNode bundle = good(engineer.get(product("A") + "/bundle")).json();

        assertThat(bundle.at("/routing/revision").asText()).isEqualTo("A");
        JsonNode milling = bundle.at("/operations/1");
        assertThat(milling.at("/operation/program").asText()).isEqualTo("O-HUB-80A");
        assertThat(milling.path("tools").findValuesAsText("code")).as("of the mill, for hubs").containsExactly("TL-BOR28", "TL-EM10");
        assertThat(bundle.at("/operations/2/tools")).as("a washer has no tools").isEmpty();
        assertThat(bundle.at("/operations/3/operation/characteristics").findValuesAsText("code")).contains("C01");
        assertThat(bundle.path("documents").findValuesAsText("code")).containsExactly(drawing);
        assertThat(bundle.at("/documents/0/revision").asText()).isEqualTo("A");
        assertThat(bundle.at("/documents/0/belongsTo/0/material").asText()).isEqualTo(hub);
    }

    @Test
    void aDraftOfADocumentGoesAlongAndIsReleasedAsOne() {
        TestBrowser draughtsman = browsers.signedIn("definition.read", "definition.edit", "definition.approve", "definition.revisions");
        good(draughtsman.post(drawing("A") + "/copy", Map.of("revision", "B")));
        begin("B", null);
        good(write(engineer, "POST", product("B"), "/submit", Map.of("along", List.of(draftOf(drawing + " B", version(drawing("B")))))));
        awaitReview(product("B"));

        assertThat(state(drawing("B"))).isEqualTo("IN_REVIEW");
        JsonNode waiting = good(engineer.get("/api/definition/reviews?filter=%7B%22q%22%3A%22" + hub + "%22%7D")).json();
        assertThat(waiting.findValuesAsText("code")).contains(hub).doesNotContain(drawing);
        assertThat(write(draughtsman, "POST", product("B"), "/approve", Map.of()).json().path("code").asText()).as("who drew what goes along").isEqualTo("security.fourEyes");
        assertThat(write(supervisor, "POST", drawing("B"), "/approve", Map.of()).json().path("code").asText()).isEqualTo("definition.goesAlong");
        assertThat(good(supervisor.get(product("B") + "/bundle")).json().at("/documents/0/along").asBoolean()).isTrue();

        good(write(supervisor, "POST", product("B"), "/approve", Map.of()));
        assertThat(state(drawing("B"))).isEqualTo("EFFECTIVE");
        assertThat(state(drawing("A"))).isEqualTo("SUPERSEDED");
        JsonNode compared = good(engineer.get(product("B") + "/comparison?with=A")).json();
        assertThat(compared.path("rows")).filteredOn(row -> row.path("table").asText().equals("documents")).singleElement()
                .satisfies(row -> assertThat(row.at("/fields/0/before").asText() + row.at("/fields/0/after").asText()).isEqualTo("AB"));
    }

    @Test
    void aDraftThatWasChangedSinceItWasReadDoesNotGoAlong() {
        good(engineer.post(drawing("A") + "/copy", Map.of("revision", "B")));
        begin("B", null);
        int read = version(drawing("B"));
        good(write(engineer, "PUT", drawing("B"), "", Map.of("nameZh", "零件图", "nameEn", "Another drawing", "kind", "DRAWING",
                "files", List.of(), "bindings", List.of(Map.of("material", hub)))));

        Answer late = write(engineer, "POST", product("B"), "/submit", Map.of("along", List.of(draftOf(drawing + " B", read))));
        assertThat(late.json().path("code").asText()).isEqualTo("definition.revisionChanged");
        Answer unread = write(engineer, "POST", product("B"), "/submit", Map.of("along", List.of(Map.of("title", drawing + " B"))));
        assertThat(unread.json().at("/errors/0/pointer").asText()).isEqualTo("/along/0/version");
        assertThat(state(drawing("B"))).isEqualTo("DRAFT");
    }

    @Test
    void aReviewThatIsSentBackSendsBackWhatWentAlong() {
        good(engineer.post(drawing("A") + "/copy", Map.of("revision", "B")));
        begin("B", null);
        good(write(engineer, "POST", product("B"), "/submit", Map.of("along", List.of(draftOf(drawing + " B", version(drawing("B")))))));
        awaitReview(product("B"));
        good(write(supervisor, "POST", product("B"), "/reject", Map.of("reason", "the bore is missing")));

        assertThat(state(drawing("B"))).isEqualTo("DRAFT");
        assertThat(count("SELECT COUNT(*) FROM definition_approval WHERE code IN (?, ?)", hub, drawing)).isZero();
    }

    @Test
    void onlyADraftThatBelongsToTheProductGoesAlong() {
        good(engineer.post("/api/definition/documents", Map.of("code", drawing + "-X", "revision", "A", "nameZh", "图", "nameEn", "Drawing", "kind", "DRAWING")));
        begin("B", null);
        List<Map<String, Object>> along = List.of(draftOf(drawing + "-X A", 0), draftOf(drawing + " A", 0), draftOf("nothing", 0));
        Answer answer = write(engineer, "POST", product("B"), "/submit", Map.of("along", along));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("pointer")).containsExactly("/along/0/title", "/along/1/title", "/along/2/title");
        Answer none = write(engineer, "POST", product("B"), "/submit", Map.of("along", Collections.singletonList(null)));
        assertThat(none.json().at("/errors/0/pointer").asText()).isEqualTo("/along/0/title");
        good(engineer.post(ROUTINGS + routing + "/revisions/A/copy", Map.of("revision", "B")));
        Answer routingAlone = write(engineer, "POST", ROUTINGS + routing + "/revisions/B", "/submit", Map.of("along", along));
        assertThat(routingAlone.json().path("errors").findValuesAsText("code")).containsOnly("definition.goesNotAlong");
    }

    @Test
    void aProductDoesNotPullALaterRoutingIntoForce() {
        String later = ROUTINGS + routing + "/revisions/B";
        good(engineer.post(ROUTINGS + routing + "/revisions/A/copy", Map.of("revision", "B")));
        submit(later);
        good(write(supervisor, "POST", later, "/approve", Map.of("from", clock.now().plus(Duration.ofDays(3)).toString())));
        begin("B", "B");
        submit(product("B"));

        for (Map<String, Object> early : List.<Map<String, Object>>of(Map.of(), Map.of("from", clock.now().plus(Duration.ofDays(2)).toString()))) {
            JsonNode refused = write(supervisor, "POST", product("B"), "/approve", early).json();
            assertThat(refused.path("code").asText()).isEqualTo("definition.togetherLater");
            assertThat(refused.path("title").asText()).contains(routing + " B");
        }
        good(write(supervisor, "POST", product("B"), "/approve", Map.of("from", clock.now().plus(Duration.ofDays(4)).toString())));
        assertThat(write(supervisor, "POST", product("B"), "/put-in-force", Map.of()).json().path("code").asText()).isEqualTo("definition.togetherLater");
        assertThat(state(later)).isEqualTo("PENDING_EFFECTIVE");

        good(write(supervisor, "POST", later, "/put-in-force", Map.of()));
        good(write(supervisor, "POST", product("B"), "/put-in-force", Map.of()));
        assertThat(state(product("B"))).isEqualTo("EFFECTIVE");
    }

    @Test
    void anOrdersPageShowsWhatItGoesByAndWhatHasComeSince() {
        String order = floor.order(hub, 1);
        floor.task(order, "execution/load");
        String path = "/api/execution/work-orders/WO-" + order + "/bundle";
        JsonNode before = good(operator.get(path)).json();
        assertThat(before.at("/product/code").asText() + before.at("/product/revision").asText()).isEqualTo(hub + "A");
        assertThat(before.at("/product/inForce").isNull()).isTrue();
        assertThat(before.path("begun").asBoolean()).isTrue();
        assertThat(before.at("/paths/0/boundAt").asText()).isNotEmpty();
        assertThat(before.at("/paths/0/held/operations/1/operation/program").asText()).isEqualTo("O-HUB-80A");
        assertThat(before.at("/paths/0/held/documents/0/other").isNull()).isTrue();

        draw("B", Map.of("material", hub));
        release(drawing("B"));
        good(engineer.post(ROUTINGS + routing + "/revisions/A/copy", Map.of("revision", "B")));
        begin("B", "B");
        release(product("B"));

        JsonNode after = good(operator.get(path)).json();
        assertThat(after.at("/product/revision").asText() + after.at("/product/inForce").asText()).isEqualTo("AB");
        JsonNode held = after.at("/paths/0/held");
        assertThat(held.at("/routing/code").asText()).isEqualTo(routing);
        assertThat(held.at("/routing/revision").asText() + held.at("/routing/state").asText() + held.at("/routing/inForce").asText()).isEqualTo("ASUPERSEDEDB");
        assertThat(held.at("/documents/0/revision").asText() + held.at("/documents/0/other").asText()).isEqualTo("AB");

        JsonNode next = good(operator.get("/api/execution/work-orders/WO-" + floor.order(hub, 1) + "/bundle")).json();
        assertThat(next.at("/product/revision").asText() + next.at("/paths/0/held/routing/revision").asText()).isEqualTo("BB");
        assertThat(browsers.signedIn("execution.read").get(path).status()).isEqualTo(403);
        assertThat(browsers.signedIn("definition.read").get(path).status()).isEqualTo(403);
    }

    @Test
    void anOrderInWorkKeepsItsDocumentsAndIsToldOfNewerOnes() {
        long task = floor.task(floor.order(hub, 1), "execution/load");
        String path = "/api/execution/tasks/" + task + "/documents";
        JsonNode before = good(operator.get(path)).json().get(0);
        assertThat(before.path("revision").asText() + before.path("newer").asText("")).isEqualTo("A");

        draw("B", Map.of("material", hub));
        release(drawing("B"));
        String added = drawing + "-N";
        good(engineer.post("/api/definition/documents", Map.of("code", added, "revision", "A", "nameZh", "图", "nameEn", "Drawing", "kind", "SOP")));
        send(DOCUMENTS + added + "/revisions/A", Map.of("routing", routing, "operation", "05"), "added");
        release(DOCUMENTS + added + "/revisions/A");

        JsonNode own = good(operator.get(path)).json();
        assertThat(own.findValuesAsText("code")).containsExactly(drawing, added);
        assertThat(own.get(0).path("revision").asText()).isEqualTo("A");
        assertThat(own.get(0).path("newer").asText()).isEqualTo("B");
        assertThat(own.get(1).path("revision").isNull()).as("what came later is named and not read").isTrue();
        assertThat(own.get(1).path("files")).isEmpty();
        String files = path + "/" + drawing + "/files/";
        assertThat(operator.get(files + own.get(0).at("/files/0/sha256").asText()).text()).contains("A");
        assertThat(operator.get(files + engineer.get(drawing("B")).json().at("/content/files/0/sha256").asText()).status()).isEqualTo(404);
        assertThat(write(supervisor, "POST", drawing("A"), "/make-obsolete", Map.of("reason", "wrong")).json().path("code").asText())
                .as("what an order works by").isEqualTo("definition.revisionUsed");

        long next = floor.task(floor.order(hub, 1), "execution/load");
        assertThat(good(operator.get("/api/execution/tasks/" + next + "/documents")).json().findValuesAsText("revision")).containsExactly("B", "A");
    }

    @Test
    void reworkReadsOfEachDocumentWhatTheOrderHasReadBefore() {
        List<Long> first = inForce.toBind(routing, hub, List.of());
        draw("B", Map.of("material", hub));
        release(drawing("B"));

        assertThat(first).hasSize(1);
        assertThat(inForce.toBind(routing, hub, first)).isEqualTo(first);
        assertThat(inForce.toBind(routing, hub, List.of())).as("an order that begins now").hasSize(1).isNotEqualTo(first);
        assertThat(inForce.toBind("RT-HUB-A", hub, first)).as("beside what the other routing's operations read").containsAll(first).hasSizeGreaterThan(1);
    }

    @Test
    void anOrderThatBeganBeforeDocumentsWereBoundReadsWhatIsInForce() {
        String order = floor.order(hub, 1);
        long task = floor.task(order, "execution/load");
        rows.update("DELETE d FROM execution_bundled_document d JOIN execution_document_bundle b ON b.id = d.bundle_id JOIN execution_order o ON o.id = b.order_id WHERE o.code = ?", "WO-" + order);
        rows.update("DELETE b FROM execution_document_bundle b JOIN execution_order o ON o.id = b.order_id WHERE o.code = ?", "WO-" + order);
        draw("B", Map.of("material", hub));
        release(drawing("B"));

        JsonNode read = good(operator.get("/api/execution/tasks/" + task + "/documents")).json();
        assertThat(read.findValuesAsText("revision")).containsExactly("B");
    }

    @Test
    void anOrderInWorkKeepsItsBill() {
        String order = floor.order(hub, 1);
        long task = floor.task(order, "execution/load");
        Map<String, Object> doubled = new LinkedHashMap<>(Map.of("routing", routing, "bom", List.of(Map.of("material", ShopFloor.BAR, "quantity", 2, "operation", "05"))));
        good(engineer.post("/api/definition/products", Map.of("code", hub, "revision", "B", "routing", routing)));
        good(write(engineer, "PUT", product("B"), "", doubled));
        release(product("B"));
        floor.play(order);

        assertThat(task).isPositive();
        assertThat(rows.queryForObject("SELECT SUM(g.quantity) FROM execution_genealogy_link g JOIN execution_unit u ON u.id = g.unit_id "
                + "JOIN execution_order o ON o.id = u.order_id WHERE o.code = ?", BigDecimal.class, "WO-" + order)).isEqualByComparingTo("1");
    }

    private static Map<String, Object> draftOf(String title, int version) {
        return Map.of("title", title, "version", version);
    }

    private int version(String address) {
        return good(engineer.get(address)).json().at("/life/version").asInt();
    }
}
