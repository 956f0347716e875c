package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.content.HostileFiles;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.Materials;
import io.takt.material.WantedMaterial;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of a hub with a routing and a drawing of its own, which people revise, release and make. */
abstract class WithAHub extends OnTheShopFloor {

    static final String ROUTINGS = "/api/definition/routings/";
    static final String PRODUCTS = "/api/definition/products/";
    static final String DOCUMENTS = "/api/definition/documents/";
    static final AtomicInteger NUMBER = new AtomicInteger();
    @Autowired
    Browsers browsers;
    @Autowired
    Materials materials;
    @Autowired
    DefinitionSetup setup;
    TestBrowser engineer;
    TestBrowser supervisor;
    TestBrowser operator;
    TestBrowser keeper;
    String hub = "";
    String routing = "";
    String drawing = "";

    /** A hub that is made as the demo's is, by a routing of its own, with a drawing that is in force. */
    @BeforeEach
    void aHubWithItsDrawing() {
        engineer = browsers.signedIn("definition.read", "definition.edit", "definition.approve", "definition.revisions");
        supervisor = browsers.signedIn("definition.read", "definition.approve", "definition.revisions");
        operator = browsers.signedIn("definition.read", "execution.read", "execution.work");
        keeper = browsers.signedIn("equipment.read", "equipment.edit");
        int number = NUMBER.incrementAndGet();
        hub = "SF-BUNDLE-" + number;
        routing = "RT-BUNDLE-" + number;
        drawing = "DRW-BUNDLE-" + number;
        Actors.as(Actor.system("test"), () -> materials.define(new WantedMaterial(hub, "轮毂体", "Hub", Tracking.UNIT, "pcs", "semi-finished")));
        JsonNode hubs = good(engineer.get(ROUTINGS + "RT-HUB-A/revisions/A")).json().path("content");
        good(engineer.post("/api/definition/routings", Map.of("code", routing, "revision", "A", "nameZh", "轮毂", "nameEn", "Hubs")));
        good(write(engineer, "PUT", ROUTINGS + routing + "/revisions/A", "", hubs));
        release(ROUTINGS + routing + "/revisions/A");
        draw("A", Map.of("material", hub));
        release(drawing("A"));
        Actors.as(Actor.system("test"), () -> setup.addProduct(
                new NewProduct(hub, "A", routing, List.of(BomItem.of(ShopFloor.BAR, BigDecimal.ONE, "op_05")))));
    }

    /** Of the milling, as the page of a product's revision shows them. */
    List<String> tools(String revision) {
        return good(engineer.get(product(revision) + "/bundle")).json().at("/operations/1/tools").findValuesAsText("code");
    }

    void begin(String revision, String routingRevision) {
        good(engineer.post("/api/definition/products", Map.of("code", hub, "revision", revision, "routing", routing)));
        Map<String, Object> content = new LinkedHashMap<>(Map.of("routing", routing, "bom", List.of(Map.of("material", ShopFloor.BAR, "quantity", 1, "operation", "05"))));
        content.put("routingRevision", routingRevision);
        good(write(engineer, "PUT", product(revision), "", content));
    }

    /** A draft of the drawing with a file that says which it is. */
    void draw(String revision, Map<String, String> binding) {
        good(engineer.post("/api/definition/documents", Map.of("code", drawing, "revision", revision, "nameZh", "零件图", "nameEn", "Drawing", "kind", "DRAWING")));
        send(drawing(revision), binding, "drawing " + revision);
    }

    void send(String address, Map<String, String> binding, String text) {
        good(engineer.send("POST", address + "/files?name=drawing.txt", BodyPublishers.ofByteArray(HostileFiles.text(text + "\n")),
                Map.of("Content-Type", "application/octet-stream", "If-Match", engineer.get(address).header("ETag"))));
        String sha256 = engineer.get(address).json().at("/content/files/0/sha256").asText();
        good(write(engineer, "PUT", address, "", Map.of("nameZh", "零件图", "nameEn", "Drawing", "kind", "DRAWING",
                "files", List.of(Map.of("name", "drawing.txt", "sha256", sha256)), "bindings", List.of(binding))));
    }

    void submit(String address) {
        good(write(engineer, "POST", address, "/submit", Map.of()));
        awaitReview(address);
    }

    void awaitReview(String address) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> engineer.get(address).json().at("/review/open").asBoolean());
    }

    void release(String address) {
        submit(address);
        assertThat(good(write(supervisor, "POST", address, "/approve", Map.of())).json().at("/life/state").asText()).isEqualTo("EFFECTIVE");
    }

    String state(String address) {
        return engineer.get(address).json().at("/life/state").asText();
    }

    String product(String revision) {
        return PRODUCTS + hub + "/revisions/" + revision;
    }

    String drawing(String revision) {
        return DOCUMENTS + drawing + "/revisions/" + revision;
    }

    Answer write(TestBrowser person, String method, String address, String act, Object body) {
        TestBrowser reader = person == keeper ? keeper : engineer;
        return person.write(method, address + act, body, Map.of("If-Match", reader.get(address).header("ETag")));
    }
}
