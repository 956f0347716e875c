package io.takt.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Assets are apart from the roles that they fill: brought from one to another, exchanged and retired, and every stay is kept. */
@TaktIntegrationTest
class AssetsIT {

    private static final String ROOT = "/api/equipment/";

    private final Browsers browsers;
    private final Plant plant;
    private final EquipmentClasses classes;
    private final EquipmentRecords machines;
    private final JdbcTemplate rows;
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String lathes = "LATHE-" + id;
    private final String first = "M1-" + id;
    private final String second = "M2-" + id;
    private final String old = "A1-" + id;
    private final String spare = "A2-" + id;
    private TestBrowser keeper;

    AssetsIT(@Autowired Browsers browsers, @Autowired Plant plant, @Autowired EquipmentClasses classes, @Autowired EquipmentRecords machines,
            @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.plant = plant;
        this.classes = classes;
        this.machines = machines;
        this.rows = rows;
    }

    @BeforeEach
    void twoMachinesAndTwoAssetsOfOneClass() {
        Actors.as(Actor.system("test"), () -> {
            TestPlant.workUnit(plant, id);
            classes.define(new WantedEquipmentClass(lathes, "车床", "Lathe", List.of(), List.of()));
            classes.define(new WantedEquipmentClass("MILL-" + id, "铣床", "Mill", List.of(), List.of()));
            Stream.of(first, second).forEach(code -> machines.define(WantedEquipment.single(code, "车床", "Lathe", lathes, "WU-" + id, null)));
            machines.define(WantedEquipment.single("M3-" + id, "铣床", "Mill", "MILL-" + id, "WU-" + id, null));
        });
        keeper = browsers.signedIn("equipment.read", "equipment.edit");
        Stream.of(old, spare).forEach(code -> good(keeper.post(ROOT + "assets", asset(code))));
    }

    @Test
    void anAssetWithoutACodeGetsTheNextAndIsInStoreAsAnyOther() {
        String proposed = proposal();
        good(keeper.post(ROOT + "assets", asset(proposed)));
        String behind = proposal();
        Answer first = keeper.post(ROOT + "assets", asset(null));
        Map<String, Object> unfit = asset(null);
        unfit.put("equipmentClass", "NONE-" + id);
        Answer refused = keeper.post(ROOT + "assets", unfit);
        Answer next = keeper.post(ROOT + "assets", asset(" "));

        String code = first.json().path("code").asText();
        assertThat(code).as("what has a code by hand is passed over").isEqualTo(behind).isNotEqualTo(proposed).matches("FA-\\d{4,}");
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly("/equipmentClass");
        assertThat(number(next)).as("a refused one has taken no number").isEqualTo(number(first) + 1);
        assertThat(states(code)).containsExactly("IN_STORE");
    }

    private String proposal() {
        return keeper.get("/api/administration/number-patterns/equipment.asset/proposal").json().path("code").asText();
    }

    private static int number(Answer asset) {
        return Integer.parseInt(asset.json().path("code").asText().substring(3));
    }

    @Test
    void assetsAreFoundByOneConditionOrByAnyOfSeveral() {
        good(install(old, first));
        good(keeper.post(ROOT + "assets", asset("A3-" + id)));
        good(act("A3-" + id, "retire"));

        assertThat(inCondition("\"IN_USE\"")).containsExactly(old);
        assertThat(inCondition("[\"IN_STORE\",\"IN_USE\"]")).containsExactly(old, spare);
        assertThat(inCondition("\",\"")).isEmpty();
    }

    private List<String> inCondition(String condition) {
        String filter = "{\"equipmentClass\":\"" + lathes + "\",\"condition\":" + condition + "}";
        return keeper.get(ROOT + "assets?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8)).json().findValuesAsText("code");
    }

    @Test
    void anAssetGoesFromStoreToMachineToMachineToRepairAndEveryStayIsKept() {
        assertThat(states(old)).containsExactly("IN_STORE");
        good(install(old, first));
        good(install(old, second));
        good(act(old, "remove", "condition", "IN_REPAIR"));

        assertThat(states(old)).containsExactly("IN_REPAIR", "IN_USE", "IN_USE", "IN_STORE");
        JsonNode stays = stays(old);
        assertThat(stays.findValues("equipment").stream().map(value -> value.asText(null))).containsExactly(null, second, first, null);
        assertThat(stays.path(0).path("until").isNull()).isTrue();
        assertThat(stays.path(1).path("until").asText()).isEqualTo(stays.path(0).path("from").asText());
        assertThat(stays.path(0).path("reason").asText()).isEqualTo("for the test");
        assertThat(stays.path(0).path("by").asText()).isNotBlank();
        assertThat(keeper.get(ROOT + "equipment/" + first + "/assets").json().findValuesAsText("asset")).containsExactly(old);
        assertThat(history("equipment.asset", old)).startsWith("assetRemoved", "assetInstalled", "assetInstalled", "added");
        assertThat(history("equipment.equipment", first)).contains("assetInstalled");
    }

    @Test
    void aRoleIsFilledByOneAssetEvenIfTwoPeopleInstallAtOnce() {
        TestBrowser other = browsers.signedIn("equipment.edit");
        List<Answer> answers = Stream.of(CompletableFuture.supplyAsync(() -> install(old, first)),
                CompletableFuture.supplyAsync(() -> other.post(ROOT + "assets/" + spare + "/install", why("equipment", first))))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().map(Answer::status).sorted()).as(answers.toString()).containsExactly(200, 422);
        assertThat(answers.stream().filter(answer -> answer.status() == 422).findFirst().orElseThrow().json().path("code").asText())
                .isEqualTo("equipment.roleTaken");
        assertThat(count("SELECT COUNT(*) FROM equipment_asset WHERE equipment = ?", first)).isOne();
        assertThat(count("SELECT COUNT(*) FROM equipment_asset_stay WHERE equipment = ? AND until_at IS NULL", first)).isOne();
    }

    @Test
    void twoAssetsExchangeTheirPlacesInOneAct() {
        good(install(old, first));
        good(install(spare, second));
        good(act(old, "swap", "with", spare));
        assertThat(place(old)).isEqualTo("IN_USE " + second);
        assertThat(place(spare)).isEqualTo("IN_USE " + first);

        good(act(old, "remove", "condition", "IN_STORE"));
        good(act(spare, "swap", "with", old));
        assertThat(place(old)).isEqualTo("IN_USE " + first);
        assertThat(place(spare)).isEqualTo("IN_STORE null");
        assertThat(states(spare)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"RUNNING", "SETUP"})
    void noAssetLeavesAMachineThatWorks(String state) {
        good(install(old, first));
        rows.update("UPDATE equipment_equipment SET state = ? WHERE code = ?", state, first);

        assertThat(code(act(old, "remove", "condition", "IN_STORE"))).isEqualTo("equipment.machineWorks");
        assertThat(code(act(old, "retire"))).isEqualTo("equipment.machineWorks");
        assertThat(code(act(spare, "swap", "with", old))).isEqualTo("equipment.machineWorks");
        assertThat(code(install(old, second))).isEqualTo("equipment.machineWorks");
        assertThat(place(old)).isEqualTo("IN_USE " + first);

        rows.update("UPDATE equipment_equipment SET state = 'FAULT' WHERE code = ?", first);
        good(act(spare, "swap", "with", old));
    }

    @Test
    void whatStandsThereAlreadyIsWrittenDownWhileItWorks() {
        rows.update("UPDATE equipment_equipment SET state = 'RUNNING' WHERE code = ?", first);

        good(install(old, first));
    }

    @Test
    void whatIsRetiredIsNeverInstalledAgain() {
        good(install(old, first));
        good(act(old, "retire"));
        assertThat(place(old)).isEqualTo("RETIRED null");

        assertThat(code(install(old, first))).isEqualTo("equipment.assetRetired");
        assertThat(code(act(old, "remove", "condition", "IN_STORE"))).isEqualTo("equipment.assetRetired");
        good(install(spare, first));
        assertThat(code(act(spare, "swap", "with", old))).isEqualTo("equipment.assetRetired");
    }

    @Test
    void anAssetFillsRolesOfItsClassOnly() {
        assertThat(code(install(old, "M3-" + id))).isEqualTo("equipment.assetOfOtherClass");
        good(install(old, first));

        Map<String, Object> mill = asset(null);
        mill.put("equipmentClass", "MILL-" + id);
        int version = keeper.get(ROOT + "assets/" + old).json().path("version").asInt();
        Answer changed = keeper.write("PUT", ROOT + "assets/" + old, mill, Map.of("If-Match", "\"" + version + "\""));
        assertThat(code(changed)).isEqualTo("equipment.assetInstalled");
        Map<String, Object> machine = new HashMap<>(Map.of("nameZh", "铣床", "nameEn", "Mill", "equipmentClass", "MILL-" + id, "workUnit", "WU-" + id,
                "loadCapacity", 1, "slots", 1));
        assertThat(code(keeper.write("PUT", ROOT + "equipment/" + first, machine, Map.of("If-Match", "\"0\"")))).isEqualTo("equipment.roleFilled");
    }

    @Test
    void whatIsInstalledHoldsItsMachineAndIsNotArchived() {
        good(install(old, first));

        assertThat(keeper.post(ROOT + "assets/" + old + "/archive", Map.of("reason", "lost")).json().path("uses").path(0).path("codes").asText())
                .isEqualTo(first);
        assertThat(keeper.post(ROOT + "equipment/" + first + "/archive", Map.of("reason", "gone")).json().path("uses").path(0).path("codes").asText())
                .isEqualTo(old);
    }

    @Test
    void anActThatCannotBeIsRefused() {
        assertThat(code(act(old, "remove", "condition", "IN_STORE"))).isEqualTo("equipment.assetThere");
        assertThat(code(act(old, "swap", "with", spare))).isEqualTo("equipment.swapOutsideRoles");
        assertThat(keeper.post(ROOT + "assets/" + old + "/remove", why("condition", "IN_USE")).status()).isEqualTo(400);
        assertThat(keeper.post(ROOT + "assets/" + old + "/install", Map.of("equipment", first)).json().path("errors").path(0).path("pointer").asText())
                .isEqualTo("/reason");
        assertThat(install(old, "no-such").status()).isEqualTo(404);
        assertThat(browsers.signedIn("equipment.read").post(ROOT + "assets/" + old + "/retire", why()).status()).isEqualTo(403);
    }

    private Answer install(String asset, String machine) {
        return act(asset, "install", "equipment", machine);
    }

    private Answer act(String asset, String act, String... more) {
        return keeper.post(ROOT + "assets/" + asset + "/" + act, why(more));
    }

    private static Map<String, String> why(String... more) {
        Map<String, String> body = new HashMap<>(Map.of("reason", "for the test"));
        for (int at = 0; at < more.length; at += 2) {
            body.put(more[at], more[at + 1]);
        }
        return body;
    }

    private Map<String, Object> asset(@Nullable String code) {
        Map<String, Object> asset = new HashMap<>(Map.of("nameZh", "车床", "nameEn", "Lathe", "equipmentClass", lathes, "commissionedOn", "2024-05-01"));
        asset.put("code", code);
        return asset;
    }

    private JsonNode stays(String asset) {
        return keeper.get(ROOT + "assets/" + asset + "/stays").json();
    }

    private List<String> states(String asset) {
        return stays(asset).findValuesAsText("condition");
    }

    private String place(String asset) {
        JsonNode read = keeper.get(ROOT + "assets/" + asset).json();
        return read.path("condition").asText() + " " + read.path("equipment").asText(null);
    }

    private List<String> history(String entity, String code) {
        return keeper.get("/api/security/history/" + entity + "/" + code).json().findValuesAsText("action");
    }

    private long count(String sql, Object argument) {
        Long count = rows.queryForObject(sql, Long.class, argument);
        return count == null ? 0 : count;
    }

    private static String code(Answer refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        return refused.json().path("code").asText();
    }

    private static void good(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201, 204);
    }
}
