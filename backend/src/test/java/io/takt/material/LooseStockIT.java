package io.takt.material;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.material.Stock.Goods;
import io.takt.plant.TestPlant;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.WantedPlace;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Material that is not told apart by lots, as people receive it into a store. */
@TaktIntegrationTest
class LooseStockIT {

    private static final String STORE = "FL-LOOSE";

    private final Browsers browsers;
    private final SignedInPeople people;
    private final TestBrowser keeper;
    private final TestBrowser engineer;
    private final MaterialRecords screw;
    private final Stock stock;
    private final JdbcTemplate rows;

    LooseStockIT(@Autowired Browsers browsers, @Autowired SignedInPeople people, @Autowired JdbcTemplate rows, @Autowired Plant plant,
            @Autowired Stock stock) {
        this.browsers = browsers;
        this.people = people;
        this.keeper = browsers.signedIn("material.read", "material.receive");
        this.engineer = browsers.signedIn("material.read", "material.edit");
        this.screw = new MaterialRecords(engineer, rows);
        this.stock = stock;
        this.rows = rows;
        Actors.as(Actor.system("test"), () -> {
            TestPlant.workCenter(plant);
            plant.define(new WantedPlace("WU-CNC-M", Place.Type.WORK_UNIT, "WC-MC", "加工中心", "Mill", null, null));
            plant.define(new WantedPlace(STORE, Place.Type.STORAGE_LOCATION, "WC-MC", "散料库", "Loose store", null, null));
        });
    }

    @BeforeEach
    void screwsComeInBoxesOfFifty() {
        screw.add();
        Map<String, Object> loose = screw.fields("Screw");
        loose.put("tracking", "NONE");
        assertThat(screw.change(loose, 0).status()).isEqualTo(200);
        engineer.post(screw.path() + "/units", Map.of("unit", "box", "quantity", 1, "baseQuantity", 50));
    }

    @Test
    void screwsAreReceivedInBoxesWithTheNumberOfTheDeliveryNote() {
        Answer received = receive(Map.of("quantity", 2.5, "unit", "box", "note", " DN 4711 "));

        assertThat(received.status()).as(received.toString()).isEqualTo(201);
        assertThat(received.json().path("quantity").decimalValue()).isEqualByComparingTo("125");
        assertThat(received.json().path("exact").asBoolean()).isTrue();
        JsonNode there = there(keeper);
        assertThat(told(there.path("places"), "place", "quantity")).containsExactly(STORE + " 125");
        assertThat(told(there.path("movements"), "kind", "place", "quantity", "cause", "note")).containsExactly("RECEIVE " + STORE + " 125 2.5 box DN 4711");
        JsonNode last = keeper.get("/api/security/history/material.definition/" + screw.code).json().path(0);
        assertThat(last.path("action").asText()).isEqualTo("received");
        assertThat(stock.reconcile()).noneMatch(difference -> difference.material().equals(screw.code));
    }

    @Test
    void aStoreThatWasUsedUpIsFilledAgain() {
        receive(Map.of("quantity", 10));
        Actors.as(Actor.system("test"), () -> stock.consumeIssued(new Goods(screw.code, "", BigDecimal.TEN), STORE, "WO-" + screw.code, "test"));
        assertThat(there(keeper).path("places")).isEmpty();

        assertThat(receive(Map.of("quantity", 7)).status()).isEqualTo(201);

        JsonNode there = there(keeper);
        assertThat(told(there.path("places"), "place", "quantity")).containsExactly(STORE + " 7");
        assertThat(told(there.path("movements"), "kind", "quantity")).containsExactly("RECEIVE 7", "CONSUME -10", "RECEIVE 10");
    }

    @Test
    void whoReceiveAtOnceLoseNothing() {
        List<CompletableFuture<Answer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> receive(Map.of("quantity", 3)))).limit(8).toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status)).containsOnly(201);
        assertThat(told(there(keeper).path("places"), "quantity")).containsExactly("24");
    }

    @ParameterizedTest
    @CsvSource({"quantity, 0, /quantity", "quantity, , /quantity", "quantity, 0.0000001, /quantity", "unit, bag, /unit", "place, WU-CNC-M, /place",
        "place, NO-SUCH, /place", "place, , /place", "note, long, /note"})
    void whatCannotBeReceivedIsRefusedAtItsField(String field, String value, String pointer) {
        Map<String, Object> wanted = new HashMap<>(Map.of("quantity", 1));
        wanted.put(field, "long".equals(value) ? "x".repeat(201) : value);

        Answer refused = receive(wanted);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly(pointer);
        assertThat(there(keeper).path("movements")).isEmpty();
    }

    @Test
    void whatIsToldApartByLotsOrArchivedIsNotReceivedLoose() {
        MaterialRecords bar = new MaterialRecords(engineer, rows);
        bar.add();
        Answer byLot = keeper.post(bar.path() + "/stock", Map.of("quantity", 1, "place", STORE));
        assertThat(List.of(byLot.status(), byLot.json().path("code").asText())).containsExactly(422, "material.notLoose");
        screw.archive("trial");
        assertThat(receive(Map.of("quantity", 1)).json().path("code").asText()).isEqualTo("administration.recordArchived");
        assertThat(keeper.post(MaterialRecords.DEFINITIONS + "/NO-SUCH/stock", Map.of("quantity", 1, "place", STORE)).status()).isEqualTo(404);
        assertThat(engineer.post(screw.path() + "/stock", Map.of()).status()).as("who may not learns nothing").isEqualTo(403);
    }

    @Test
    void whoIsBoundElsewhereNeitherReceivesNorSees() {
        receive(Map.of("quantity", 5, "note", "DN-1"));
        String name = people.person("material.read", "material.receive");
        rows.update("INSERT INTO security_account_place (account_id, place_code) SELECT id, 'WU-CNC-M' FROM security_account WHERE user_name = ?", name);
        TestBrowser elsewhere = browsers.of(name);

        assertThat(elsewhere.post(screw.path() + "/stock", Map.of("quantity", 1, "place", STORE)).json().path("code").asText())
                .isEqualTo("security.outsideScope");
        JsonNode there = there(elsewhere);
        assertThat(there.path("places")).isEmpty();
        assertThat(there.path("movements")).isEmpty();
    }

    private Answer receive(Map<String, ?> said) {
        Map<String, Object> wanted = new HashMap<>(Map.of("place", STORE));
        wanted.putAll(said);
        return keeper.post(screw.path() + "/stock", wanted);
    }

    private JsonNode there(TestBrowser who) {
        return who.get(screw.path() + "/stock").json();
    }

    private static List<String> told(JsonNode rows, String... fields) {
        return Stream.iterate(0, index -> index < rows.size(), index -> index + 1)
                .map(index -> Stream.of(fields).map(field -> rows.path(index).path(field).asText()).reduce((one, next) -> one + " " + next).orElseThrow())
                .toList();
    }
}
