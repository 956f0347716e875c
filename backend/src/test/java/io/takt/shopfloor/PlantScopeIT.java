package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.TASKS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose account is for a line sees, reads and changes what stands there, and learns of everything else whom to ask. */
class PlantScopeIT extends OnALine {

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

    private final Set<String> within = new HashSet<>();
    private final Set<String> above = new HashSet<>();
    private final Set<String> outside = new HashSet<>();

    @BeforeEach
    void whatStandsWhere() {
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

    private String deviceOf(String machine) {
        return whole.get("/api/equipment/equipment/" + machine).json().path("device").asText();
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
}
