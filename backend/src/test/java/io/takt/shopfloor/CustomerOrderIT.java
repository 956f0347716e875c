package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.Materials;
import io.takt.material.Stock;
import io.takt.material.WantedMaterial;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer's wheels: planned with all that goes into them, released in one act, each order waiting for what is made for it. */
class CustomerOrderIT extends OnTheShopFloor {

    private static final String CUSTOMER_ORDERS = "/api/ordering/customer-orders";
    private static final String WHEEL = "FP-WHL-80S";
    private static final String HUB = "SF-HUB-80";
    private static final String SHAFT = "SF-SFT-12";
    private static final List<String> ALL = List.of(WHEEL, HUB, SHAFT);
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @Autowired
    private PlantClock clock;

    @Autowired
    private Stock stock;

    @Autowired
    private Materials materials;

    @Autowired
    private DefinitionSetup setup;

    @Autowired
    private Browsers browsers;

    @Test
    void theProposalShowsEveryLevelAndWritesNothing() {
        String order = create(WHEEL, 3);
        String before = written();

        JsonNode proposal = good(anna().get(CUSTOMER_ORDERS + "/" + order + "/proposal?withoutStock=" + String.join(",", ALL))).json();

        assertThat(proposal.path("needs")).extracting(need -> need.path("level").asInt(), need -> need.path("material").asText(),
                need -> need.path("toMake").asInt(), need -> need.path("parent").asText()).containsExactly(
                tuple(0, WHEEL, 3, "null"), tuple(1, HUB, 3, "0"), tuple(1, SHAFT, 3, "0"));
        assertThat(proposal.path("bought")).extracting(part -> part.path("material").asText() + " " + part.path("required").asInt())
                .contains("PP-BRG-6001 6", "PP-SCR-M4 12", "RM-AL-080 4", "RM-ST-016 4");
        assertThat(Instant.parse(proposal.at("/needs/1/due").asText())).isBefore(proposal.at("/needs/0/due").asText());
        assertThat(written()).isEqualTo(before);
        assertThat(page(order).path("state").asText()).isEqualTo("ORDERED");
    }

    @Test
    void whatIsMeasuredIsPlannedAsItIsNeededAndWhatIsCountedInWholeOnes() {
        Actors.as(Actor.system("test"), () -> {
            materials.define(new WantedMaterial("PP-GREASE", "润滑脂", "Grease", Tracking.LOT, "kg", "purchased"));
            materials.define(new WantedMaterial("SF-GREASED", "轮毂体", "Greased hub", Tracking.UNIT, "pcs", "semi-finished"));
            setup.addProduct(new NewProduct("SF-GREASED", "A", "RT-HUB-A", List.of(BomItem.of("PP-GREASE", new BigDecimal("0.002"), "op_05"),
                    BomItem.of("PP-SCR-M4", new BigDecimal("0.25"), "op_05"))));
        });

        JsonNode proposal = good(anna().get(CUSTOMER_ORDERS + "/" + create("SF-GREASED", 10) + "/proposal?withoutStock=SF-GREASED")).json();

        assertThat(proposal.path("bought")).extracting(part -> part.path("material").asText() + " "
                + part.path("required").decimalValue().stripTrailingZeros().toPlainString()).containsExactly("PP-GREASE 0.02", "PP-SCR-M4 3");
    }

    @Test
    void eachOrderIsSeenFromWhatItIsMadeForAndFromWhatItNeeds() {
        String order = create(WHEEL, 2);

        JsonNode needs = plan(order).path("needs");

        assertThat(needs).extracting(need -> need.path("material").asText(), need -> need.path("ordered").asInt(),
                need -> need.path("state").asText()).containsExactly(
                tuple(WHEEL, 2, "PLANNED"), tuple(HUB, 2, "PLANNED"), tuple(SHAFT, 2, "PLANNED"));
        String wheels = needs.get(0).path("productionOrder").asText();
        String hubs = needs.get(1).path("productionOrder").asText();
        assertThat(pegging(wheels).at("/madeFor/customerOrder").asText()).isEqualTo(order);
        assertThat(pegging(wheels).path("needs")).extracting(need -> need.path("productionOrder").asText())
                .containsExactly(hubs, needs.get(2).path("productionOrder").asText());
        assertThat(pegging(hubs).at("/madeFor/parent").asText()).isEqualTo(wheels);
        assertThat(pegging(hubs).path("needs")).isEmpty();
        assertThat(page(order).path("state").asText()).isEqualTo("PLANNED");
    }

    @Test
    void whatStockGivesIsNotMadeAndIsKeptForWhoNeedsIt() {
        hubsInStock(2);
        String order = create(WHEEL, 3);
        JsonNode hubs = good(anna().get(CUSTOMER_ORDERS + "/" + order + "/proposal?withoutStock=" + WHEEL)).json().path("needs").get(1);
        int free = hubs.path("free").asInt();
        int taken = Math.min(3, free);
        assertThat(free).isGreaterThanOrEqualTo(2);
        assertThat(hubs.path("fromStock").asInt() + hubs.path("toMake").asInt()).isEqualTo(3);
        assertThat(hubs.path("fromStock").asInt()).isEqualTo(taken);

        JsonNode needs = plan(order, WHEEL).path("needs");

        assertThat(needs.get(1).path("fromStock").asInt()).isEqualTo(taken);
        assertThat(needs.get(1).path("ordered").asInt()).isEqualTo(3 - taken);
        assertThat(stock.of(HUB).available()).isEqualByComparingTo(String.valueOf(free - taken));
        assertThat(stock.reservedFor(HUB, needs.get(0).path("workOrder").asText())).isEqualByComparingTo(String.valueOf(taken));
    }

    @Test
    void twoPlannersAtOncePlanOnce() throws Exception {
        String order = create(WHEEL, 1);
        List<Callable<Answer>> planning = new ArrayList<>();
        for (int planner = 0; planner < 6; planner++) {
            TestBrowser browser = planner % 2 == 0 ? anna() : floor.bo().browser();
            planning.add(() -> browser.post(CUSTOMER_ORDERS + "/" + order + "/plan", Map.of("withoutStock", ALL)));
        }
        ExecutorService planners = Executors.newFixedThreadPool(planning.size());
        for (Future<Answer> answer : planners.invokeAll(planning)) {
            assertThat(good(answer.get()).json().path("needs")).hasSize(3);
        }
        planners.shutdown();
        assertThat(count("SELECT COUNT(*) FROM eventlog_event WHERE type = 'ordering.customer-order-planned' AND code = ?", order)).isOne();
    }

    @Test
    void aProposalThatHasChangedIsLookedAtAgain() {
        String order = create(WHEEL, 2);

        Answer late = anna().post(CUSTOMER_ORDERS + "/" + order + "/plan", Map.of("withoutStock", ALL, "proposal", "of-yesterday"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("code").asText()).isEqualTo("ordering.proposalChanged");
        assertThat(page(order).path("needs")).isEmpty();
        String seen = good(anna().get(CUSTOMER_ORDERS + "/" + order + "/proposal?withoutStock=" + String.join(",", ALL))).json().path("token").asText();
        good(anna().post(CUSTOMER_ORDERS + "/" + order + "/plan", Map.of("withoutStock", ALL, "proposal", seen)));
        assertThat(page(order).path("needs")).hasSize(3);
    }

    /** The timer would look again after 15 minutes of plant time; the test does not wait for that. */
    @Test
    void wheelsThatWaitForTheirHubsAndShaftsGoOnAsSoonAsTheyLieThere() {
        hubsInStock(1);
        drainOf(HUB);
        drainOf(SHAFT);
        String order = create(WHEEL, 2);
        JsonNode needs = plan(order).path("needs");
        String wheels = number(needs.get(0));
        good(anna().post(CUSTOMER_ORDERS + "/" + order + "/release-request", Map.of()));
        floor.untilState(wheels, "ON_HOLD");
        assertThat(floor.page(wheels).at("/release/reasons/0/code").asText()).isEqualTo("materialShort");
        long asked = count("SELECT COUNT(*) FROM rules_decision WHERE subject_code = ? AND rule_set = 'order-release'", "WO-" + wheels);

        floor.play(number(needs.get(1)));
        assertThat(stock.reservedFor(HUB, "WO-" + wheels)).isEqualByComparingTo("2");
        floor.play(number(needs.get(2)));

        await().atMost(AT_ONCE).untilAsserted(() -> assertThat(floor.page(wheels).path("state").asText()).isIn("RELEASED", "IN_PROGRESS"));
        assertThat(count("SELECT COUNT(*) FROM rules_decision WHERE subject_code = ? AND rule_set = 'order-release'", "WO-" + wheels))
                .isGreaterThan(asked);
        assertThat(page(order).path("state").asText()).isEqualTo("IN_WORK");
        assertThat(page(order).path("needs")).extracting(need -> need.path("supplied").asInt()).containsExactly(0, 2, 2);
        assertThat(floor.details(floor.task(wheels, "execution/kit")).at("/context/kit").findValuesAsText("code"))
                .as("what was made for the order, although older hubs lie there").containsExactly(unit(needs.get(1), 1), unit(needs.get(1), 2),
                        unit(needs.get(2), 1), unit(needs.get(2), 2));
    }

    @Test
    void theReleaseOfAnUnplannedOrderIsRefusedWithTheWayOut() {
        Answer refused = anna().post(CUSTOMER_ORDERS + "/" + create(WHEEL, 1) + "/release-request", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asText()).isEqualTo("ordering.notPlanned");
        assertThat(refused.json().path("detail").asText()).contains("Plan it first");
    }

    @Test
    void everythingThatIsWrongWithAnOrderIsNamedAtOnce() {
        Answer wrong = anna().post(CUSTOMER_ORDERS, Map.of("customer", " ", "customerClass", "Z", "lines", List.of(
                Map.of("material", WHEEL, "quantity", 1), Map.of("material", WHEEL, "quantity", 1.5),
                Map.of("material", "RM-AL-080", "quantity", 1), Map.of())));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").findValuesAsText("pointer")).containsExactlyInAnyOrder("/customer", "/customerClass",
                "/due", "/lines/1/material", "/lines/1/quantity", "/lines/2/material", "/lines/3/material", "/lines/3/quantity");
    }

    @Test
    void whoMayOnlyLookNeitherOrdersNorPlansNorReleases() {
        String order = create(WHEEL, 1);
        TestBrowser looking = browsers.signedIn("ordering.read");

        assertThat(good(looking.get(CUSTOMER_ORDERS + "/" + order)).json().path("code").asText()).isEqualTo(order);
        assertThat(List.of(looking.post(CUSTOMER_ORDERS, Map.of()), looking.get(CUSTOMER_ORDERS + "/" + order + "/proposal"),
                looking.post(CUSTOMER_ORDERS + "/" + order + "/plan", Map.of()),
                looking.post(CUSTOMER_ORDERS + "/" + order + "/release-request", Map.of())))
                .extracting(Answer::status).containsOnly(403);
        assertThat(page(order).path("state").asText()).isEqualTo("ORDERED");
    }

    @Test
    void theListFindsAnOrderByItsReferenceAndState() {
        String order = create(WHEEL, 1);
        String filter = URLEncoder.encode("{\"q\":\"ref-" + order.toLowerCase(Locale.ROOT) + "\",\"state\":\"ORDERED\"}", StandardCharsets.UTF_8);
        rows.update("UPDATE ordering_customer_order SET external_reference = ? WHERE code = ?", "REF-" + order, order);

        assertThat(good(anna().get(CUSTOMER_ORDERS + "?filter=" + filter)).json()).extracting(found -> found.path("code").asText())
                .containsExactly(order);
        for (String code : List.of(order, "REF-" + order)) {
            assertThat(good(anna().get("/api/administration/codes?code=" + code)).json().findValuesAsText("entity"))
                    .containsExactly("ordering.customer-order");
        }
    }

    /** Its page is there once somebody has work on it. */
    private void hubsInStock(int pieces) {
        String order = floor.order(pieces);
        floor.task(order, "execution/load");
        floor.play(order);
    }

    /** Somebody keeps all that is free for another purpose, so that what is pegged is all there will be. */
    private void drainOf(String material) {
        BigDecimal free = stock.of(material).available();
        if (free.signum() > 0) {
            Actors.as(Actor.system("test"), () -> stock.reserveUpTo(material, free, "WO-ELSEWHERE"));
        }
    }

    private String create(String material, int pieces) {
        return good(anna().post(CUSTOMER_ORDERS, Map.of("customer", "Customer W", "customerClass", "A",
                "due", clock.now().plus(Duration.ofDays(20)).toString(),
                "lines", List.of(Map.of("material", material, "quantity", pieces))))).json().path("code").asText();
    }

    private JsonNode plan(String order) {
        return plan(order, ALL.toArray(String[]::new));
    }

    private JsonNode plan(String order, String... withoutStock) {
        return good(anna().post(CUSTOMER_ORDERS + "/" + order + "/plan", Map.of("withoutStock", List.of(withoutStock)))).json();
    }

    private JsonNode page(String order) {
        return good(anna().get(CUSTOMER_ORDERS + "/" + order)).json();
    }

    private JsonNode pegging(String productionOrder) {
        return good(anna().get(ShopFloor.ORDERS + "/" + productionOrder + "/pegging")).json();
    }

    private static String number(JsonNode need) {
        return need.path("productionOrder").asText().substring("PO-".length());
    }

    private static String unit(JsonNode need, int number) {
        return "U-" + number(need) + "-" + number;
    }

    private TestBrowser anna() {
        return floor.anna().browser();
    }

    /** What planning would write. */
    private String written() {
        return List.of("ordering_production_order", "ordering_pegging", "material_reservation", "security_audit").stream()
                .map(table -> String.valueOf(count("SELECT COUNT(*) FROM " + table))).toList().toString();
    }
}
