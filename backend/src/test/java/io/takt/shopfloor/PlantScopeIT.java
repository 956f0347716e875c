package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.TASKS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.material.MaterialLots;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose account is for a line sees, reads and changes what stands there, and learns of everything else whom to ask. */
class PlantScopeIT extends OnTheShopFloor {

    private static final String LINE = "WC-MC";
    private static final String MANY = "?range=%5B0%2C499%5D";
    /** Every list of what stands somewhere. */
    private static final List<String> LISTS = List.of("/api/plant/tree", "/api/plant/structure", "/api/plant/places" + MANY,
            "/api/plant/work-calendars", "/api/equipment/equipment" + MANY, "/api/equipment/assets" + MANY, "/api/equipment/setup-matrices",
            "/api/execution/tasks" + MANY, "/api/execution/stations", "/api/execution/line", "/api/connectivity/devices" + MANY,
            "/api/connectivity/signals" + MANY, "/api/material/lots" + MANY, "/api/material/carriers" + MANY, "/api/personnel/teams",
            "/api/personnel/team-duties" + MANY, "/api/personnel/roster", "/api/personnel/roster/teams", "/api/personnel/duties", "/api/personnel/duty-changes",
            "/api/personnel/absences", "/api/personnel/qualifications/CNC/requirements", "/api/administration/search?q=WU",
            "/api/administration/search?q=MC", "/api/administration/search/equipment.equipment?q=-&limit=50",
            "/api/administration/search/connectivity.device?q=-&limit=50");
    private static final List<String> EXPORTED = List.of("plant.place", "plant.work-calendar", "equipment.equipment", "equipment.asset",
            "equipment.setup-matrix", "connectivity.device", "material.carrier", "personnel.team");

    @Autowired
    private Browsers browsers;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private MaterialLots lots;

    private TestBrowser whole;
    private TestBrowser bound;
    private final Set<String> within = new HashSet<>();
    private final Set<String> above = new HashSet<>();
    private final Set<String> outside = new HashSet<>();

    @BeforeEach
    void somebodyOfTheLine() {
        whole = browsers.signedIn("*");
        bound = boundTo(LINE);
        List<JsonNode> places = list(whole.get("/api/plant/structure"));
        within.add(LINE);
        places.stream().filter(place -> within.contains(place.path("parent").asText())).forEach(place -> within.add(place.path("code").asText()));
        Map<String, String> parents = new HashMap<>();
        places.forEach(place -> parents.put(place.path("code").asText(), place.path("parent").asText()));
        for (String up = parents.get(LINE); up != null; up = parents.get(up)) {
            above.add(up);
        }
        places.stream().map(place -> place.path("code").asText()).filter(code -> !within.contains(code)).forEach(outside::add);
        list(whole.get("/api/equipment/equipment" + MANY)).stream().filter(machine -> outside.contains(machine.path("workUnit").asText()))
                .forEach(machine -> Stream.of("code", "device").map(machine::path).filter(JsonNode::isTextual).forEach(code -> outside.add(code.asText())));
        outside.removeAll(above);
    }

    private TestBrowser boundTo(String... places) {
        String name = people.person("*");
        for (String place : places) {
            rows.update("INSERT INTO security_account_place (account_id, place_code) SELECT id, ? FROM security_account WHERE user_name = ?", place, name);
        }
        return browsers.of(name);
    }

    private static List<JsonNode> list(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    @Test
    void nothingIsListedThatStandsElsewhere() {
        floor.task(floor.order(1), "execution/load");
        assertThat(outside).contains("WC-AS", "WU-PRS", "FL-01", "AS-PRS-01").doesNotContain("WU-CNC-M", "MC-CNC-M01");
        for (String path : LISTS) {
            Answer answer = bound.get(path);

            assertThat(answer.status()).as(path + " " + answer).isEqualTo(200);
            Set<String> told = new HashSet<>();
            JsonNode found = answer.json();
            // an order goes through the whole plant
            found.path("orders").forEach(order -> ((ObjectNode) order).remove("way"));
            texts(found, told);
            assertThat(told).as(path).doesNotContainAnyElementsOf(outside);
        }
        for (String entity : EXPORTED) {
            String csv = bound.get("/api/administration/exports/file?format=CSV&entities=" + entity).text();

            assertThat(Stream.of(csv.split("[,\\r\\n\"]"))).as(entity).doesNotContainAnyElementsOf(outside);
        }
    }

    private static void texts(JsonNode node, Collection<String> into) {
        if (node.isTextual()) {
            into.add(node.asText());
        }
        node.forEach(child -> texts(child, into));
    }

    @Test
    void whatStandsOnTheLineIsThere() {
        assertThat(bound.get("/api/plant/tree").json().findValuesAsText("code")).contains(LINE, "WU-CNC-M", "LS-MC");
        assertThat(bound.get("/api/plant/tree").json()).hasSize(1);
        assertThat(bound.get("/api/equipment/equipment" + MANY).json().findValuesAsText("code")).contains("MC-CNC-M01");
        assertThat(bound.get("/api/equipment/equipment/MC-CNC-M01/states").status()).isEqualTo(200);
        assertThat(bound.get("/api/plant/places/WU-CNC-M/planned-time").status()).isEqualTo(200);
        assertThat(bound.get("/api/execution/line").json().findValuesAsText("code")).contains("A01", "WU-CNC-M");
        JsonNode machine = bound.get("/api/equipment/equipment/MC-CNC-M01").json();
        assertThat(bound.post("/api/equipment/equipment/MC-CNC-M01/hold", Map.of("reason", "to be looked at")).status()).isEqualTo(200);
        assertThat(bound.post("/api/equipment/equipment/MC-CNC-M01/release", Map.of("reason", "looked at")).status()).isEqualTo(200);
        assertThat(machine.path("workUnit").asText()).isEqualTo("WU-CNC-M");
    }

    @Test
    void aListIsAskedForWhatStandsAtAPlaceOrBelowIt() {
        String line = "&filter=%7B%22below%22%3A%22" + LINE + "%22";
        List<JsonNode> there = list(whole.get("/api/equipment/equipment" + MANY + line + "%7D"));
        Set<String> speaking = new HashSet<>();
        there.stream().map(machine -> machine.path("device")).filter(JsonNode::isTextual).map(JsonNode::asText).forEach(speaking::add);

        assertThat(there).extracting(machine -> machine.path("workUnit").asText()).contains("WU-CNC-M").isSubsetOf(within);
        assertThat(there).hasSameSizeAs(list(bound.get("/api/equipment/equipment" + MANY)));
        assertThat(list(whole.get("/api/equipment/equipment" + MANY + line + "%2C%22withDevice%22%3Atrue%7D"))).hasSameSizeAs(speaking);
        assertThat(whole.get("/api/equipment/equipment" + MANY + "&filter=%7B%22below%22%3A%22NO-SUCH%22%7D").json()).isEmpty();
        assertThat(bound.get("/api/equipment/equipment" + MANY + "&filter=%7B%22below%22%3A%22WC-AS%22%7D").json()).isEmpty();
        assertThat(bound.get("/api/equipment/equipment" + MANY + "&filter=%7B%22below%22%3A%22E01%22%7D").json()).hasSameSizeAs(there);
    }

    @Test
    void theLineIsBuiltByItsOwnPeople() {
        String code = "WU-NEW-" + people.person();
        Map<String, Object> wanted = Map.of("code", code, "type", "WORK_UNIT", "parent", LINE, "nameZh", "新工位", "nameEn", "New work unit");
        String path = "/api/plant/places/" + code;

        Answer added = bound.post("/api/plant/places", wanted);
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(bound.get(path).status()).isEqualTo(200);
        assertThat(bound.write("POST", path + "/move", Map.of("parent", LINE, "before", "WU-CNC-M"), version(path)).status()).isEqualTo(200);
        assertThat(bound.get("/api/plant/tree").json().findValuesAsText("code")).containsSubsequence(code, "WU-CNC-M");
        assertThat(bound.post(path + "/archive", Map.of("reason", "was only a try")).status()).isEqualTo(200);
        assertThat(boundTo("WC-AS").post(path + "/restore", Map.of("reason", "try")).status()).isEqualTo(403);
    }

    @Test
    void nothingElsewhereIsReadOrChangedAndTheRefusalNamesTheBinding() {
        String lot = floor.anna().browser().get("/api/material/lots?filter=%7B%22q%22%3A%22" + ShopFloor.HEAT + "%22%7D").json().path(0).path("code").asText();
        Map<String, String> why = Map.of("reason", "because");
        List<Answer> refused = new ArrayList<>();
        Stream.of("/api/plant/places/WU-PRS", "/api/plant/places/WU-PRS/planned-time", "/api/equipment/equipment/AS-PRS-01",
                "/api/equipment/equipment/AS-PRS-01/states", "/api/equipment/equipment/AS-PRS-01/assets", "/api/equipment/equipment/AS-PRS-01/maintenance-windows",
                "/api/equipment/equipment/AS-PRS-01/capacity", "/api/execution/tools/AS-PRS-01", "/api/material/places/FL-01/contents",
                "/api/material/lots/" + lot, "/api/material/lots/" + lot + "/places", "/api/connectivity/connections/" + deviceOf("AS-PRS-01"), "/api/security/history/plant.place/WU-PRS",
                "/api/security/history/material.lot/" + lot, "/api/security/history/connectivity.device/" + deviceOf("AS-PRS-01"), "/api/security/history/equipment.equipment/AS-PRS-01",
                "/api/administration/uses/plant.place/WU-PRS", "/api/administration/uses/equipment.equipment/AS-PRS-01").map(bound::get).forEach(refused::add);
        Stream.of("/api/plant/places/WU-PRS/archive", "/api/equipment/equipment/AS-PRS-01/hold", "/api/equipment/equipment/AS-PRS-01/archive",
                "/api/connectivity/devices/" + deviceOf("AS-PRS-01") + "/test", "/api/material/lots/" + lot + "/hold").map(path -> bound.post(path, why))
                .forEach(refused::add);
        refused.add(bound.post("/api/plant/places", Map.of("code", "WU-NEW", "type", "WORK_UNIT", "parent", "WC-AS", "nameZh", "新", "nameEn", "New")));
        refused.add(bound.post("/api/plant/places", Map.of("code", "WC-NEW", "type", "WORK_CENTER", "workCenterType", "PRODUCTION_LINE", "parent", "A01",
                "nameZh", "新", "nameEn", "New")));
        refused.add(bound.write("POST", "/api/plant/places/WU-WSH/move", Map.of("parent", "WC-AS"), version("/api/plant/places/WU-WSH")));
        refused.add(bound.write("POST", "/api/plant/places/WU-PRS/move", Map.of("parent", LINE), version("/api/plant/places/WU-PRS")));
        refused.add(bound.post("/api/material/lots", Map.of("material", ShopFloor.BAR, "quantity", 1, "place", "FL-01")));
        refused.add(bound.post("/api/material/lots/" + lot + "/sublots", Map.of("quantity", 1, "place", "FL-01")));

        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
            assertThat(answer.json().path("code").asText()).as(answer.toString()).isEqualTo("security.outsideScope");
        });
        assertThat(refused.get(0).json().path("title").asText()).isEqualTo("Your account is for WC-MC Flexible machining cell; this is in WU-PRS Servo press.");
        assertThat(refused.get(0).json().path("detail").asText()).contains("System administrator");
        assertThat(bound.speaking(Locale.CHINESE).get("/api/plant/places/WU-PRS").json().path("title").asText()).isEqualTo("您的账号只限 WC-MC 柔性机加单元；这里属于 WU-PRS 伺服压装。");
    }

    @Test
    void aBlankAtTheEndOfACodeLeadsNowhere() {
        String own = team(LINE);
        String other = team("WC-AS");
        String calendar = "C-" + own;
        Map<String, Object> machine = Map.of("code", "M-" + own, "nameZh", "新", "nameEn", "New", "equipmentClass", "CNC_TURNING", "workUnit", "WU-PRS ",
                "loadCapacity", 1, "slots", 1, "attributes", List.of());
        List<Answer> refused = List.of(
                bound.post("/api/material/lots", Map.of("material", ShopFloor.BAR, "quantity", 1, "place", "FL-01 ")),
                bound.post("/api/material/definitions/PP-SCR-M4/stock", Map.of("quantity", 1, "place", "FL-01 ")),
                bound.post("/api/plant/places", Map.of("code", "WU-" + own, "type", "WORK_UNIT", "parent", "WC-AS ", "nameZh", "新", "nameEn", "New")),
                bound.write("POST", "/api/plant/places/WU-CNC-M/move", Map.of("parent", "WC-AS "), version("/api/plant/places/WU-CNC-M")),
                bound.post("/api/plant/work-calendars", Map.of("code", calendar, "nameZh", "历", "nameEn", "Days", "periods", List.of(), "entries", List.of(),
                        "places", List.of("WC-AS "))),
                bound.post("/api/equipment/equipment", machine),
                bound.post("/api/personnel/teams", Map.of("code", "B-" + own, "nameZh", "班组", "nameEn", "Team", "place", "WC-AS ")),
                bound.post("/api/personnel/persons", person("P-" + own, own + " ")),
                bound.post("/api/personnel/persons", person("P-" + own, other + " ")),
                bound.post("/api/personnel/qualifications/CNC/requirements", Map.of("workUnit", "WU-PRS ", "level", 1)),
                bound.get("/api/plant/places/WU-PRS%20/planned-time"), bound.get("/api/equipment/equipment/AS-PRS-01%20"),
                bound.get("/api/material/places/FL-01%20/contents"), bound.post("/api/plant/places/WU-PRS%20/archive", Map.of("reason", "because")));

        assertThat(refused).extracting(PlantScopeIT::why).containsExactly("400 /place", "400 /place", "403 security.outsideScope",
                "403 security.outsideScope", "400 /periods /places", "400 /equipmentClass /workUnit", "400 /place", "400 /team", "403 security.outsideScope", "400 /workUnit", "404", "404",
                "404", "404");
        assertThat(whole.get("/api/personnel/persons/P-" + own).status()).isEqualTo(404);
    }

    private static String why(Answer answer) {
        return switch (answer.status()) {
            case 400 -> "400 " + answer.json().path("errors").findValuesAsText("pointer").stream().sorted().distinct().collect(Collectors.joining(" "));
            case 403 -> "403 " + answer.json().path("code").asText();
            default -> String.valueOf(answer.status());
        };
    }

    @Test
    void theHistoryOfAQualificationTellsOfTheWorkUnitsOfOnesOwnPlaces() {
        String code = "Q-" + people.person();
        String path = "/api/personnel/qualifications/" + code;
        assertThat(whole.post("/api/personnel/qualifications", Map.of("code", code, "nameZh", "技能", "nameEn", "Skill")).status()).isEqualTo(201);
        for (String workUnit : List.of("WU-PRS", "WU-CNC-M")) {
            assertThat(whole.post(path + "/requirements", Map.of("workUnit", workUnit)).status()).isEqualTo(201);
            assertThat(whole.post(path + "/requirements/" + workUnit + "/release", Map.of()).status()).isEqualTo(200);
        }
        String history = "/api/security/history/personnel.qualification/" + code;

        assertThat(whole.get(history).text()).contains("WU-PRS", "WU-CNC-M");
        assertThat(bound.get(history).text()).contains("WU-CNC-M").doesNotContain("WU-PRS");
        assertThat(bound.get(history).json().findValuesAsText("action"))
                .containsExactly("requiredNoLonger", "required", "requiredNoLonger", "required", "added");
    }

    @Test
    void aLotIsJudgedByThoseOfAllPlacesWhereItsPartsLie() {
        String lot = lotWithPartIn("QA-01");
        String path = "/api/material/lots/" + lot;
        Map<String, String> why = Map.of("reason", "because");

        assertThat(boundTo("FL-01").post(path + "/hold", why).json().path("code").asText()).isEqualTo("security.outsideScope");
        assertThat(qualities(lot)).containsExactly("PENDING", "PENDING");
        assertThat(boundTo("FL-01", "QA-01").post(path + "/hold", why).status()).isEqualTo(200);
        assertThat(boundTo("FL-01").post(path + "/release", why).json().path("code").asText()).isEqualTo("security.outsideScope");
        assertThat(qualities(lot)).containsExactly("ON_HOLD", "ON_HOLD");
    }

    @Test
    void thePageOfALotTellsOnlyOfPartsThatLieWithin() {
        String lot = lotWithPartIn("QA-01");
        String path = "/api/material/lots/" + lot + "/sublots";
        assertThat(whole.post(path, Map.of("quantity", 1, "place", "FL-01")).json().path("code").asText()).isEqualTo(lot + "-02");

        assertThat(whole.get(path).json().findValuesAsText("code")).containsExactly(lot + "-01", lot + "-02");
        assertThat(boundTo("FL-01").get(path).json().findValuesAsText("code")).containsExactly(lot + "-02");
    }

    @Test
    void aGoodsReceiptIsForThoseOfAllStoresThatItNames() {
        String made = floor.order(1);
        floor.play(made);
        for (String paper : List.of("WO-" + made, lotWithPartIn("QA-01"))) {
            String path = "/api/reporting/documents/goods-receipt/" + paper + ".pdf";

            assertThat(boundTo("FL-01").get(path).json().path("code").asText()).as(paper).isEqualTo("security.outsideScope");
            assertThat(whole.get(path).status()).as(paper).isEqualTo(200);
        }
    }

    private List<String> qualities(String lot) {
        return Stream.of(lot, lot + "-01").map(code -> whole.get("/api/material/lots/" + code).json().path("quality").asText()).toList();
    }

    /** A lot in the flat store, a part of which lies elsewhere alone. */
    private String lotWithPartIn(String place) {
        Answer received = whole.post("/api/material/lots", Map.of("material", ShopFloor.BAR, "quantity", 5, "place", "FL-01"));
        String lot = received.json().path("code").asText();
        Actors.as(Actor.system("test"), () -> lots.receiveElsewhere(lot, place, BigDecimal.valueOf(2), ""));
        Answer divided = whole.post("/api/material/lots/" + lot + "/sublots", Map.of("quantity", 2, "place", place));
        assertThat(divided.json().path("code").asText()).as(received + " " + divided).isEqualTo(lot + "-01");
        return lot;
    }

    @Test
    void aPersonGoesOnlyBetweenTeamsOfOnesOwn() {
        String own = team(LINE);
        String second = team("WU-CNC-M");
        String other = team("WC-AS");
        assertThat(bound.post("/api/personnel/persons", person("P-" + other, other)).json().path("code").asText()).isEqualTo("security.outsideScope");
        assertThat(bound.post("/api/personnel/persons", person("P-" + own, own)).status()).isEqualTo(201);
        assertThat(whole.post("/api/personnel/persons", person("P-" + other, other)).status()).isEqualTo(201);

        assertThat(moved("P-" + own, other).json().path("code").asText()).isEqualTo("security.outsideScope");
        assertThat(moved("P-" + other, own).json().path("code").asText()).isEqualTo("security.outsideScope");
        assertThat(moved("P-" + other, other).status()).as("nothing changes").isEqualTo(200);
        assertThat(moved("P-" + own, second).status()).isEqualTo(200);
    }

    @Test
    void theSkillsNameTheTeamsOfOnesOwnPlaces() {
        String own = team(LINE);
        String other = team("WC-AS");

        assertThat(bound.get("/api/personnel/skills/names").json().path("teams").findValuesAsText("code")).contains(own).doesNotContain(other);
        assertThat(whole.get("/api/personnel/skills/names").json().path("teams").findValuesAsText("code")).contains(own, other);
    }

    private String team(String place) {
        String code = "T-" + people.person();
        Answer added = whole.post("/api/personnel/teams", Map.of("code", code, "nameZh", "班组", "nameEn", "Team", "place", place));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return code;
    }

    private Answer moved(String person, String team) {
        String path = "/api/personnel/persons/" + person;
        return bound.write("PUT", path, person(person, team), version(path));
    }

    private static Map<String, Object> person(String code, String team) {
        return Map.of("code", code, "nameZh", "王", "nameEn", "Wang", "team", team);
    }

    private String deviceOf(String machine) {
        return whole.get("/api/equipment/equipment/" + machine).json().path("device").asText();
    }

    private Map<String, String> version(String path) {
        return Map.of("If-Match", whole.get(path).header("ETag"));
    }

    @Test
    void aTaskIsDoneByThoseOfItsLineAlone() {
        long load = floor.task(floor.order(1), "execution/load");
        TestBrowser elsewhere = boundTo("WC-AS", "WC-WH");
        TestBrowser enterprise = boundTo("E01");
        String path = TASKS + "/" + load;

        assertThat(Stream.of(elsewhere.get(path), elsewhere.post(path + "/claim", Map.of()), elsewhere.post(path + "/return", Map.of()),
                elsewhere.post(path + "/load", Map.of("heatLot", ShopFloor.HEAT))))
                .extracting(answer -> answer.json().path("code").asText()).containsOnly("security.outsideScope");
        assertThat(ids(elsewhere)).doesNotContain(load);
        assertThat(ids(bound)).contains(load);
        assertThat(ids(enterprise)).contains(load);
        assertThat(bound.get(path).status()).isEqualTo(200);
    }

    private static List<Long> ids(TestBrowser browser) {
        return list(browser.get("/api/execution/tasks" + MANY)).stream().map(task -> task.path("id").asLong()).toList();
    }

    @Test
    void whoIsBoundToTheWholePlantSeesWhatWhoIsNotBoundSees() {
        TestBrowser enterprise = boundTo("E01");
        for (String path : List.of("/api/plant/tree", "/api/plant/structure", "/api/plant/places" + MANY, "/api/plant/work-calendars",
                "/api/equipment/assets" + MANY, "/api/equipment/setup-matrices", "/api/material/lots" + MANY,
                "/api/personnel/teams", "/api/personnel/roster/teams", "/api/personnel/duties", "/api/administration/search?q=MC")) {
            assertThat(enterprise.get(path).json()).as(path).isEqualTo(whole.get(path).json());
        }
    }

    @Test
    void rolesAndTemplatesOfTheWholePlantAreNotChangedByThoseOfALine() {
        String code = "T-" + people.person();
        Map<String, Object> role = Map.of("code", code, "nameZh", "试用", "nameEn", "Trial", "permissions", List.of("plant.read"));
        Map<String, Object> template = new HashMap<>(Map.of("code", code, "nameZh", "模板", "nameEn", "Template", "roles", List.of("LEARNER"),
                "places", List.of(), "codePattern", "{class}-{n:2}"));
        String templates = "/api/administration/account-templates";

        assertThat(bound.post("/api/security/roles", role).json().path("code").asText()).isEqualTo("security.rolesOfWholePlant");
        assertThat(whole.post("/api/security/roles", role).status()).isEqualTo(201);
        assertThat(bound.post("/api/security/roles/" + code + "/archive", Map.of("reason", "try")).json().path("code").asText())
                .isEqualTo("security.rolesOfWholePlant");
        assertThat(bound.post(templates, template).json().path("code").asText()).isEqualTo("security.placesBeyondOwn");
        template.put("places", List.of("WC-AS"));
        assertThat(whole.post(templates, template).status()).isEqualTo(201);
        assertThat(bound.post(templates + "/" + code + "/archive", Map.of("reason", "try")).json().path("code").asText()).isEqualTo("security.placesBeyondOwn");
        template.putAll(Map.of("code", code + "-L", "places", List.of("WU-CNC-M")));
        assertThat(bound.post(templates, template).status()).isEqualTo(201);
    }

    @Test
    void aBindingCountsFromTheNextRequestOn() {
        String name = people.person("*");
        TestBrowser person = browsers.of(name);
        String account = "/api/security/accounts/" + name;
        assertThat(person.get("/api/plant/places/WU-PRS").status()).isEqualTo(200);
        Map<String, Object> wanted = Map.of("displayName", "Somebody", "roles", List.of(name), "places", List.of(LINE), "validUntil", "2100-01-01");

        Answer changed = whole.write("PUT", account, wanted, version(account));

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(person.get("/api/plant/places/WU-PRS").status()).isEqualTo(403);
        assertThat(person.get("/api/security/session").json().path("places").toString()).isEqualTo("[\"WC-MC\"]");
        assertThat(whole.get("/api/security/history/security.account/" + name).text()).contains("WC-MC", "2100-01-01");
        assertThat(person.write("PUT", account, Map.of("displayName", "Somebody", "roles", List.of(name), "places", List.of()), version(account)).json().path("code").asText())
                .isEqualTo("security.placesBeyondOwn");
        assertThat(whole.write("PUT", account, Map.of("displayName", "Somebody", "roles", List.of(name)), version(account)).json().path("errors")
                .findValuesAsText("pointer")).containsExactly("/places");
        assertThat(whole.post("/api/plant/places/WC-MC/archive", Map.of("reason", "try")).text()).contains(name);
        rows.update("UPDATE security_account SET ends_at = UTC_TIMESTAMP(3) WHERE user_name = ?", name);
        assertThat(person.get("/api/plant/places/WU-CNC-M").status()).isEqualTo(403);
        assertThat(person.get("/api/security/session").status()).isEqualTo(401);
        assertThat(browsers.anonymous().post("/api/security/session", Map.of("userName", name, "password", SignedInPeople.PASSWORD)).status()).isEqualTo(401);
    }
}
