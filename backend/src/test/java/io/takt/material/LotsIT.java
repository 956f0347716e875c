package io.takt.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.definition.DefinitionSetup;
import io.takt.material.MaterialLots.Receipt;
import io.takt.ordering.HubLine;
import io.takt.plant.Plant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lots as people receive, divide and judge them. */
@TaktIntegrationTest
class LotsIT {

    private static final String LOTS = "/api/material/lots";
    private static final String STORE = "FL-01";

    private final TestBrowser keeper;
    private final TestBrowser engineer;
    private final MaterialRecords material;
    private final Plant plant;
    private final PlantClock clock;
    private final Stock stock;
    private final MaterialLots lots;
    private final Carriers carriers;
    private final StockInStores stores;
    private final JdbcTemplate rows;

    LotsIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows, @Autowired Plant plant, @Autowired PlantClock clock, @Autowired Stock stock,
            @Autowired MaterialLots lots, @Autowired Materials materials, @Autowired DefinitionSetup definitions, @Autowired Carriers carriers,
            @Autowired StockInStores stores) {
        this.keeper = browsers.signedIn("material.read", "material.receive", "material.hold", "traceability.read");
        this.engineer = browsers.signedIn("material.read", "material.edit");
        this.material = new MaterialRecords(engineer, rows);
        this.plant = plant;
        this.clock = clock;
        this.stock = stock;
        this.lots = lots;
        this.carriers = carriers;
        this.stores = stores;
        this.rows = rows;
        Actors.as(Actor.system("test"), () -> new HubLine(plant, materials, lots, definitions).build());
    }

    @BeforeEach
    void aMaterialKeepsThirtyDaysAsItsClassSaysAndComesInBoxesOfSix() {
        material.add();
        engineer.write("PUT", MaterialRecords.CLASSES + "/" + material.materialClass,
                Map.of("nameZh", "外购件", "nameEn", "Purchased", "shelfLifeDays", 30), Map.of("If-Match", "\"0\""));
        engineer.post(material.path() + "/units", Map.of("unit", "box", "quantity", 1, "baseQuantity", 6));
    }

    @Test
    void aLotIsReceivedInBoxesGetsTheNextCodeAndExpiresAsLongAfterItWasMadeAsItKeeps() {
        LocalDate made = today().minusDays(10);
        Answer received = receive(Map.of("quantity", 2, "unit", "box", "productionDate", made.toString(), "heatNumber", " H-7 "));

        assertThat(received.status()).as(received.toString()).isEqualTo(201);
        JsonNode lot = received.json();
        assertThat(lot.path("code").asText()).matches("ML-\\d{8}-\\d{3}");
        assertThat(lot.path("quantity").decimalValue()).isEqualByComparingTo("12");
        assertThat(lot.path("quality").asText()).isEqualTo("PENDING");
        assertThat(lot.path("heatNumber").asText()).isEqualTo("H-7");
        assertThat(lot.path("expiresAt").asText()).isEqualTo(made.plusDays(30).atStartOfDay(plant.timeZone()).toInstant().toString());
        JsonNode moved = keeper.get(LOTS + "/" + code(received) + "/movements").json();
        assertThat(moved).hasSize(1);
        assertThat(moved.path(0).path("cause").asText()).isEqualTo("2 box");
    }

    @Test
    void aWordIsSearchedInEitherCaseAndAsItIsWritten() {
        String lot = code(receive(Map.of("heatNumber", "H_7", "expiresOn", today().toString())));
        assertThat(found(lot.toLowerCase(Locale.ROOT))).containsExactly(lot);
        assertThat(found("h_7")).contains(lot);
        assertThat(found(lot.replace('-', '_'))).isEmpty();
        assertThat(found(lot.substring(0, 3) + "%")).isEmpty();
    }

    /** To the database a code with a blank at its end is the same one. */
    @Test
    void nothingComesInOfAMaterialWhoseCodeHasABlankAtItsEnd() {
        Receipt receipt = new Receipt(material.code + "-X", material.code + " ", BigDecimal.ONE, STORE, null, null, QualityStatus.ACCEPTED);

        Actors.as(Actor.system("test"), () -> assertThatThrownBy(() -> lots.receive(receipt)).isInstanceOf(NotFound.class));
    }

    @Test
    void whatOnceWasPutAtAPlaceWithABlankAtItsCodesEndIsInStock() {
        String lot = accepted(today());
        rows.update("UPDATE material_balance SET location = ? WHERE lot = ?", STORE + " ", lot);

        Actors.as(Actor.system("test"), () -> assertThat(stores.find(lot).orElseThrow().quantity()).isEqualByComparingTo("10"));
    }

    private List<String> found(String word) {
        String filter = URLEncoder.encode("{\"q\":\"" + word + "\"}", StandardCharsets.UTF_8);
        return keeper.get(LOTS + "?filter=" + filter).json().findValuesAsText("code");
    }

    @Test
    void aMaterialThatSaysItselfHowLongItKeepsDoesNotAskItsClassAndAPrintedDayIsTakenAsItIs() {
        Map<String, Object> week = material.fields("Glue");
        week.put("shelfLifeDays", 7);
        material.change(week, 0);
        LocalDate made = today();

        assertThat(receive(Map.of("productionDate", made.toString())).json().path("expiresAt").asText())
                .isEqualTo(made.plusDays(7).atStartOfDay(plant.timeZone()).toInstant().toString());
        assertThat(receive(Map.of("expiresOn", made.plusDays(3).toString())).json().path("expiresAt").asText())
                .isEqualTo(made.plusDays(4).atStartOfDay(plant.timeZone()).toInstant().toString());
    }

    @Test
    void aMaterialThatDoesNotSayHowItIsToldApartIsToldApartAsItsClassSays() {
        engineer.write("PUT", MaterialRecords.CLASSES + "/" + material.materialClass, Map.of("nameZh", "箱", "nameEn", "Box", "tracking", "CARRIER"),
                Map.of("If-Match", "\"1\""));
        Map<String, Object> wanted = new HashMap<>(material.wanted("Box"));
        wanted.put("code", "BOX-" + material.code);
        wanted.remove("tracking");

        assertThat(engineer.post(MaterialRecords.DEFINITIONS, wanted).json().path("tracking").asText()).isEqualTo("CARRIER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            material       | RM-NONE    | /material
            quantity       | 0          | /quantity
            quantity       | 0.0000001  | /quantity
            unit           | bag        | /unit
            place          | WU-CNC-M   | /place
            place          | NO-SUCH    | /place
            code           | a b        | /code
            productionDate | 9998-01-01 | /productionDate
            expiresOn      | 1980-01-01 | /expiresOn
            quality        | REJECTED   | /quality
            productionDate |            | /productionDate
            """)
    void whatCannotBeReceivedIsRefusedAtItsField(String field, String value, String pointer) {
        Map<String, Object> wanted = new HashMap<>(wanted(Map.of("productionDate", today().toString())));
        wanted.put(field, value);

        Answer refused = keeper.post(LOTS, wanted);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).contains(pointer);
    }

    @Test
    void ofManyWhoReceiveAtOnceEachGetsACodeOfItsOwn() {
        List<CompletableFuture<Answer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> receive(Map.of("expiresOn", today().toString()))))
                .limit(8).toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(LotsIT::code)).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void whatExpiresFirstIsProposedFirstUnlessTheMaterialTakesWhatCameFirst() {
        String older = accepted(today().plusDays(20));
        String sooner = accepted(today().plusDays(5));
        accepted(today().minusDays(1));

        assertThat(proposed()).containsExactly(sooner, older);
        Map<String, Object> fifo = material.fields("Bar");
        fifo.put("picking", "FIFO");
        material.change(fifo, 0);
        assertThat(proposed()).containsExactly(older, sooner);
    }

    @Test
    void aLotIsDividedAndPutTogetherAndTheQuantitiesAddUp() {
        String lot = accepted(today());
        Actors.as(Actor.system("test"), () -> carriers.add("BOX-SUB", material.code, 6));

        Answer part = keeper.post(LOTS + "/" + lot + "/sublots", Map.of("quantity", 2.5, "carrier", "BOX-SUB"));

        assertThat(part.status()).as(part.toString()).isEqualTo(201);
        assertThat(code(part)).isEqualTo(lot + "-01");
        assertThat(part.json().path("parent").asText()).isEqualTo(lot);
        assertThat(part.json().path("expiresAt")).isEqualTo(read(lot).path("expiresAt"));
        assertThat(part.json().path("carrier").asText()).isEqualTo("BOX-SUB");
        assertThat(quantities(lot)).containsExactly("7.5", "2.5");
        assertThat(stock.of(material.code).available()).isEqualByComparingTo("10");
        assertThat(stock.reconcile()).filteredOn(difference -> difference.material().equals(material.code)).isEmpty();
        assertThat(keeper.post(LOTS + "/" + lot + "-01/sublots", Map.of("quantity", 1)).status()).isEqualTo(422);

        assertThat(keeper.post(LOTS + "/" + lot + "-01/merge", Map.of()).json().path("code").asText()).isEqualTo(lot);
        assertThat(quantities(lot)).containsExactly("10", "0");
        assertThat(keeper.post(LOTS + "/" + lot + "-01/merge", Map.of()).json().path("code").asText()).isEqualTo("material.sublotTouched");
        assertThat(stock.reconcile()).filteredOn(difference -> difference.material().equals(material.code)).isEmpty();
    }

    @Test
    void aPartsNumberThatWasGivenByHandIsPassedOver() {
        String lot = accepted(today());
        code(receive(Map.of("code", lot + "-01", "expiresOn", today().toString())));

        assertThat(code(keeper.post(LOTS + "/" + lot + "/sublots", Map.of("quantity", 1)))).isEqualTo(lot + "-02");
    }

    @Test
    void aCarrierThatIsBlockedIsNotFilled() {
        String lot = accepted(today());
        String box = "BOX-" + lot;
        Actors.as(Actor.system("test"), () -> carriers.add(box, material.code, 6));
        rows.update("UPDATE material_carrier SET state = 'BLOCKED' WHERE code = ?", box);

        assertThat(faultsOfDividingInto(lot, box)).containsExactly("material.carrierBlocked");
        assertThat(faultsOfDividingInto(lot, "NO-SUCH")).containsExactly("material.carrierUnknown");
    }

    private List<String> faultsOfDividingInto(String lot, String box) {
        return keeper.post(LOTS + "/" + lot + "/sublots", Map.of("quantity", 1, "carrier", box)).json().path("errors").findValuesAsText("code");
    }

    @Test
    void whatWasUsedIsNotPutBack() {
        String lot = accepted(today());
        divide(lot, 4);
        Actors.as(Actor.system("test"), () -> stock.consume(lot + "-01", material.code, BigDecimal.ONE, "WO-1", "JO-1"));

        assertThat(keeper.post(LOTS + "/" + lot + "-01/merge", Map.of()).status()).isEqualTo(422);
        assertThat(quantities(lot)).containsExactly("6", "3");
    }

    @Test
    void ofManyWhoDivideAtOnceNobodyTakesWhatIsNotThere() {
        String lot = accepted(today());

        List<CompletableFuture<Answer>> answers = IntStream.range(0, 6)
                .mapToObj(part -> CompletableFuture.supplyAsync(() -> keeper.post(LOTS + "/" + lot + "/sublots", Map.of("quantity", 3)))).toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status).sorted()).containsExactly(201, 201, 201, 400, 400, 400);
        assertThat(quantities(lot)).containsExactly("1", "3", "3", "3");
    }

    @Test
    void whatHoldsForALotHoldsForItsPartsAndAPartMayBeHeldAlone() {
        String lot = accepted(today());
        divide(lot, 1);
        divide(lot, 2);

        judge(lot + "-01", "hold");
        assertThat(qualities(lot)).containsExactly("ACCEPTED", "ON_HOLD", "ACCEPTED");
        judge(lot, "hold");
        assertThat(qualities(lot)).containsExactly("ON_HOLD", "ON_HOLD", "ON_HOLD");
        assertThat(judge(lot + "-02", "release").json().path("code").asText()).isEqualTo("material.parentNotAccepted");
        judge(lot, "release");
        assertThat(qualities(lot)).containsExactly("ACCEPTED", "ON_HOLD", "ACCEPTED");
        assertThat(keeper.post(LOTS + "/" + lot + "-01/merge", Map.of()).status()).isEqualTo(422);
        judge(lot + "-01", "release");
        judge(lot, "hold");
        assertThat(qualities(lot)).containsExactly("ON_HOLD", "ON_HOLD", "ON_HOLD");
    }

    @Test
    void aPartIsFoundByItsCodeAndARecallOfTheLotCoversIt() {
        String lot = accepted(today());
        divide(lot, 4);

        assertThat(keeper.get("/api/administration/codes?code=" + lot + "-01").json().findValuesAsText("entity")).containsExactly("material.lot");
        assertThat(keeper.get("/api/traceability/recalls/" + lot + "-01").json().at("/lot/parent").asText()).isEqualTo(lot);
        assertThat(keeper.get("/api/traceability/recalls/" + lot).json().path("left").findValuesAsText("lot")).containsExactly(lot, lot + "-01");
    }

    @Test
    void whoMayNotReceiveNeitherReceivesNorDividesAndWhoMayNotHoldAcceptsNothing() {
        String lot = accepted(today());

        assertThat(engineer.post(LOTS, wanted(Map.of())).status()).isEqualTo(403);
        assertThat(engineer.post(LOTS + "/" + lot + "/sublots", Map.of("quantity", 1)).status()).isEqualTo(403);
        assertThat(engineer.post(LOTS + "/" + lot + "/merge", Map.of()).status()).isEqualTo(403);
    }

    private String accepted(LocalDate lastDay) {
        return code(receive(Map.of("expiresOn", lastDay.toString(), "quality", "ACCEPTED")));
    }

    private void divide(String lot, int quantity) {
        assertThat(keeper.post(LOTS + "/" + lot + "/sublots", Map.of("quantity", quantity)).status()).isEqualTo(201);
    }

    private Answer judge(String lot, String act) {
        return keeper.post(LOTS + "/" + lot + "/" + act, Map.of("reason", "trial"));
    }

    private List<String> proposed() {
        return keeper.get(material.path() + "/usable-lots").json().findValuesAsText("code");
    }

    private List<String> quantities(String lot) {
        return family(lot).map(found -> found.path("quantity").decimalValue().stripTrailingZeros().toPlainString()).toList();
    }

    private List<String> qualities(String lot) {
        return family(lot).map(found -> found.path("quality").asText()).toList();
    }

    /** The lot and its parts. */
    private Stream<JsonNode> family(String lot) {
        return Stream.concat(Stream.of(read(lot)), StreamSupport.stream(keeper.get(LOTS + "/" + lot + "/sublots").json().spliterator(), false));
    }

    private JsonNode read(String lot) {
        return keeper.get(LOTS + "/" + lot).json();
    }

    private Answer receive(Map<String, ?> more) {
        return keeper.post(LOTS, wanted(more));
    }

    private Map<String, Object> wanted(Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(Map.of("material", material.code, "quantity", 10, "place", STORE));
        wanted.putAll(more);
        return wanted;
    }

    private LocalDate today() {
        return clock.now().atZone(plant.timeZone()).toLocalDate();
    }

    private static String code(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().path("code").asText();
    }
}
