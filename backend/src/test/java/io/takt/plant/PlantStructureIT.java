package io.takt.plant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.plant.Place.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A branch of the plant that grows from nothing, over REST. */
@TaktIntegrationTest
class PlantStructureIT {

    private static final String PLACES = "/api/plant/places";
    /** There is one, so all tests on this product share it. */
    private static final String ENTERPRISE = "E-TEST";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String site = "S-" + mark;
    private final String area = "A-" + mark;
    private final String mill = "WC-MILL-" + mark;
    private final String store = "WC-STORE-" + mark;
    private final String unit = "WU-1-" + mark;
    private final String other = "WU-2-" + mark;

    private final Browsers browsers;
    private final JdbcTemplate rows;
    private TestBrowser engineer;

    PlantStructureIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.rows = rows;
    }

    @BeforeEach
    void anEngineerBuildsABranch() {
        engineer = browsers.signedIn("plant.read", "plant.edit", "security.read");
        if (engineer.get(PLACES + "/" + ENTERPRISE).status() == 404) {
            add(ENTERPRISE, Type.ENTERPRISE, null);
        }
        add(site, Type.SITE, ENTERPRISE);
        add(area, Type.AREA, site);
        add(mill, Type.WORK_CENTER, area);
        add(store, Type.WORK_CENTER, area);
        add(unit, Type.WORK_UNIT, mill);
        add(other, Type.WORK_UNIT, mill);
    }

    @Test
    void theStructureTellsEachPlaceBehindTheOneAboveItAlsoAfterMoves() {
        String late = "A-LATE-" + mark;
        add(late, Type.AREA, site);
        moved(mill, late, null);

        List<String> codes = codes(structure());

        assertThat(codes.indexOf(mill)).isGreaterThan(codes.indexOf(late));
        assertThat(codes).containsSubsequence(ENTERPRISE, site, area, late, mill, unit, other);
    }

    @Test
    void aPlaceIsPutBelowAnotherBeforeANeighbourAndBackAgainAndTheHistoryTellsIt() {
        String third = "WU-3-" + mark;
        add(third, Type.WORK_UNIT, store);

        assertThat(moved(unit, store, third).status()).isEqualTo(200);
        assertThat(below(store)).containsExactly(unit, third);
        assertThat(below(mill)).containsExactly(other);
        assertThat(moved(unit, mill, other).status()).isEqualTo(200);
        assertThat(below(mill)).containsExactly(unit, other);
        assertThat(moved(unit, mill, null).status()).isEqualTo(200);
        assertThat(below(mill)).containsExactly(other, unit);

        JsonNode history = engineer.get("/api/security/history/plant.place/" + unit).json();
        assertThat(history.findValuesAsText("action")).containsExactly("moved", "moved", "moved", "added");
        assertThat(history.path(1).path("fields").findValuesAsText("after")).contains(mill, other);
    }

    @Test
    void whoDropsAPlaceWhereItStoodChangesNothing() {
        Answer answer = moved(unit, mill, other);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("version").toString()).isEqualTo("0");
    }

    @Test
    void aWrongTargetIsRefusedWithTheReasonInTheReadersLanguageAndNothingMoves() {
        assertThat(pointer(moved(unit, ENTERPRISE, null))).isEqualTo("/parent plant.level.WORK_UNIT");
        assertThat(pointer(moved(unit, other, null))).isEqualTo("/parent plant.level.WORK_UNIT");
        assertThat(pointer(moved(unit, "NO-SUCH", null))).isEqualTo("/parent plant.parentUnknown");
        assertThat(pointer(moved(unit, null, null))).isEqualTo("/parent shared.fieldMissing");
        assertThat(pointer(moved(unit, mill, mill))).isEqualTo("/before plant.notBeside");
        archive(store);
        assertThat(pointer(moved(unit, store, null))).isEqualTo("/parent plant.parentArchived");
        engineer.speaking(Locale.CHINESE);
        assertThat(moved(unit, ENTERPRISE, null).json().path("errors").path(0).path("message").asText()).contains("工作单元只能放在工作中心之下");
        assertThat(below(mill)).containsExactly(unit, other);
    }

    @Test
    void whoHasReadAnEarlierVersionMovesNothing() {
        moved(unit, store, null);

        assertThat(move(unit, 0, mill, null).status()).isEqualTo(409);
        assertThat(engineer.post(PLACES + "/" + unit + "/move", Map.of("parent", mill)).status()).isEqualTo(400);
        assertThat(below(store)).containsExactly(unit);
    }

    @Test
    void ofTwoThatWouldComeToStandBelowEachOtherOneIsRefused() {
        String first = "WC-X-" + mark;
        String second = "WC-Y-" + mark;
        add(first, Type.WORK_CENTER, area);
        add(second, Type.WORK_CENTER, area);

        List<Answer> answers = atOnce(List.of(() -> change(first, Type.WORK_UNIT, second), () -> change(second, Type.WORK_UNIT, first)));

        assertThat(answers.stream().map(Answer::status).sorted()).as(answers.toString()).startsWith(200).doesNotContain(500);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        requireWhole();
    }

    @Test
    void howeverManyMoveAndArchiveAtOnceEveryPlaceStandsBelowOneThatIsThere() {
        List<Supplier<Answer>> work = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            TestBrowser person = browsers.signedIn("plant.read", "plant.edit");
            String code = number % 2 == 0 ? unit : other;
            String goal = number % 3 == 0 ? mill : store;
            work.add(number == 5 ? () -> person.post(PLACES + "/" + store + "/archive", Map.of("reason", "raced for"))
                    : () -> move(person, code, version(person, code), goal, goal.equals(mill) && code.equals(unit) ? other : null));
        }

        List<Answer> answers = atOnce(work);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isIn(200, 400, 409, 422));
        requireWhole();
    }

    @Test
    void whatIsNeededOrHasPlacesBelowItIsNeitherArchivedNorGivenAnotherType() {
        rows.update("INSERT INTO equipment_class (code, name_zh, name_en, archived, version) VALUES (?, '铣床', 'Mill', FALSE, 0)", "CL-" + mark);
        rows.update("INSERT INTO equipment_equipment (code, name_zh, name_en, equipment_class, work_unit, load_capacity, state, since, connected, "
                + "version) VALUES (?, '铣床', 'Mill', ?, ?, 1, 'IDLE', NOW(3), FALSE, 0)", "EQ-" + mark, "CL-" + mark, unit);

        Answer refused = archive(unit);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("uses").path(0).path("kind").asText()).isEqualTo("equipment.use.equipment");
        assertThat(archive(mill).json().path("uses").path(0).path("codes").asText()).isEqualTo(unit + ", " + other);
        assertThat(change(unit, Type.STORAGE_LOCATION, mill).json().path("code").asText()).isEqualTo("plant.typeFixed");
        assertThat(change(other, Type.STORAGE_LOCATION, mill).status()).isEqualTo(200);
    }

    @Test
    void whatIsArchivedIsNoChoiceAnyMoreAndReturnsOnlyBelowWhatIsThere() {
        archive(unit);
        archive(other);
        assertThat(archive(mill).status()).isEqualTo(200);

        assertThat(engineer.get("/api/plant/tree").status()).isEqualTo(403);
        assertThat(browsers.signedIn("equipment.read").get("/api/plant/tree").toString()).contains(area).doesNotContain(mill);
        Answer refused = engineer.post(PLACES + "/" + unit + "/restore", Map.of("reason", "too early"));
        assertThat(refused.json().path("code").asText()).isEqualTo("administration.recordArchived");
        engineer.post(PLACES + "/" + mill + "/restore", Map.of("reason", "needed again"));
        assertThat(engineer.post(PLACES + "/" + unit + "/restore", Map.of("reason", "needed again")).status()).isEqualTo(200);
    }

    @Test
    void thereIsOneEnterprise() {
        Answer refused = engineer.post(PLACES, wanted("E-2-" + mark, Type.ENTERPRISE, null));

        assertThat(pointer(refused)).isEqualTo("/type plant.oneEnterprise");
    }

    @Test
    void whoMayOnlyReadMovesNothing() {
        TestBrowser reader = browsers.signedIn("plant.read");

        assertThat(reader.get("/api/plant/structure").status()).isEqualTo(200);
        assertThat(move(reader, unit, 0, store, null).status()).isEqualTo(403);
        assertThat(reader.post(PLACES, wanted("WU-9-" + mark, Type.WORK_UNIT, mill)).status()).isEqualTo(403);
    }

    private void add(String code, Type type, @Nullable String parent) {
        Answer added = engineer.post(PLACES, wanted(code, type, parent));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
    }

    private static Map<String, Object> wanted(String code, Type type, @Nullable String parent) {
        Map<String, Object> wanted = new HashMap<>(Map.of("code", code, "type", type, "nameZh", "位置", "nameEn", "Place"));
        wanted.put("parent", parent);
        wanted.put("timeZone", type == Type.SITE ? "Asia/Shanghai" : null);
        wanted.put("workCenterType", type == Type.WORK_CENTER ? "PRODUCTION_LINE" : null);
        return wanted;
    }

    private Answer change(String code, Type type, String parent) {
        return engineer.write("PUT", PLACES + "/" + code, wanted(code, type, parent), ifMatch(version(engineer, code)));
    }

    private Answer archive(String code) {
        return engineer.post(PLACES + "/" + code + "/archive", Map.of("reason", "no longer there"));
    }

    private Answer moved(String code, @Nullable String parent, @Nullable String before) {
        return move(code, version(engineer, code), parent, before);
    }

    private Answer move(String code, int version, @Nullable String parent, @Nullable String before) {
        return move(engineer, code, version, parent, before);
    }

    private static Answer move(TestBrowser who, String code, int version, @Nullable String parent, @Nullable String before) {
        Map<String, String> spot = new HashMap<>();
        spot.put("parent", parent);
        spot.put("before", before);
        return who.write("POST", PLACES + "/" + code + "/move", spot, ifMatch(version));
    }

    private static Map<String, String> ifMatch(int version) {
        return Map.of("If-Match", "\"" + version + "\"");
    }

    private static int version(TestBrowser who, String code) {
        return who.get(PLACES + "/" + code).json().path("version").asInt();
    }

    private static List<Answer> atOnce(List<Supplier<Answer>> work) {
        return work.stream().map(CompletableFuture::supplyAsync).toList().stream().map(CompletableFuture::join).toList();
    }

    private static String pointer(Answer refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        JsonNode error = refused.json().path("errors").path(0);
        return error.path("pointer").asText() + " " + error.path("code").asText();
    }

    private JsonNode structure() {
        return engineer.get("/api/plant/structure").json();
    }

    private List<String> below(String parent) {
        return StreamSupport.stream(structure().spliterator(), false).filter(place -> place.path("parent").asText().equals(parent))
                .map(place -> place.path("code").asText()).toList();
    }

    private static List<String> codes(JsonNode places) {
        return StreamSupport.stream(places.spliterator(), false).map(place -> place.path("code").asText()).toList();
    }

    /** Every place stands below one of the right type that is there, and none that is there below one that is archived. */
    private void requireWhole() {
        Map<String, JsonNode> places = new HashMap<>();
        structure().forEach(place -> {
            JsonNode parent = places.get(place.path("parent").asText());
            Type above = parent == null ? null : Type.valueOf(parent.path("type").asText());
            assertThat(Type.valueOf(place.path("type").asText()).mayStandBelow(above)).as(place.toString()).isTrue();
            assertThat(place.path("archived").asBoolean() || parent == null || !parent.path("archived").asBoolean()).as(place.toString()).isTrue();
            places.put(place.path("code").asText(), place);
        });
    }
}
