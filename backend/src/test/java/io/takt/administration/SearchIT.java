package io.takt.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.administration.spi.SearchWord;
import io.takt.shared.ListQuery;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.reflection.MetaObject;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One search over everything: best first, only what somebody may read, and quick among many. */
@TaktIntegrationTest
class SearchIT {

    private static final String CLASSES = "/api/material/classes";
    private static final int MANY = 2_000;

    private final Browsers browsers;
    private final JdbcTemplate rows;
    private final SqlSessionFactory sessions;
    private final String id = "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    SearchIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows, @Autowired SqlSessionFactory sessions) {
        this.browsers = browsers;
        this.rows = rows;
        this.sessions = sessions;
    }

    @AfterEach
    void theLotsGo() {
        rows.update("DELETE FROM material_lot WHERE code LIKE ?", id + "%");
    }

    @Test
    void theCodeItselfComesFirstThenCodesThatBeginSoThenNames() {
        TestBrowser engineer = browsers.signedIn("material.read", "material.edit");
        add(engineer, "A-" + id, "another " + id);
        add(engineer, id + "-2", "second");
        add(engineer, id, "first");

        assertThat(codes(search(engineer, id.toLowerCase(Locale.ROOT)), "material.class")).containsExactly(id, id + "-2", "A-" + id);
        assertThat(codes(search(engineer, "ond"), "material.class")).doesNotContain(id);
    }

    @Test
    void oneChineseCharacterIsEnoughForAName() {
        TestBrowser engineer = browsers.signedIn("material.read", "material.edit");
        add(engineer, id, "Rare", "龘" + id);

        assertThat(codes(search(engineer, "龘"), "material.class")).contains(id);
    }

    @Test
    void whatIsArchivedIsFoundAndToldSo() {
        TestBrowser engineer = browsers.signedIn("material.read", "material.edit");
        add(engineer, id, "gone");
        engineer.post(CLASSES + "/" + id + "/archive", Map.of("reason", "no longer bought"));

        assertThat(search(engineer, id).at("/0/hits/0/state").asText()).isEqualTo("ARCHIVED");
    }

    @Test
    void whoMayNotReadAKindSeesNoneOfIt() {
        TestBrowser keeper = browsers.signedIn("personnel.read", "personnel.edit", "security.read");
        keeper.post("/api/personnel/persons", Map.of("code", id, "nameZh", "张三", "nameEn", "Zhang San"));

        assertThat(codes(search(keeper, id), "personnel.person")).containsExactly(id);
        TestBrowser other = browsers.signedIn("material.read");
        assertThat(search(other, id)).isEmpty();
        assertThat(other.get("/api/administration/codes?code=" + id).json()).isEmpty();
        assertThat(other.get("/api/administration/search/personnel.person?q=" + id).status()).isEqualTo(403);
        assertThat(search(other, "admin").findValuesAsText("entity")).doesNotContain("security.account");
        assertThat(search(keeper, "admin").findValuesAsText("entity")).contains("security.account", "security.role");
    }

    @Test
    void allOfAKindFollowPageByPageAndNoneTwice() {
        TestBrowser engineer = browsers.signedIn("material.read", "material.edit");
        List<String> all = new ArrayList<>(IntStream.range(0, 7).mapToObj(number -> id + "-" + number).toList());
        all.forEach(code -> add(engineer, code, "begins"));
        IntStream.range(0, 4).mapToObj(number -> "B-" + number + id).forEach(code -> {
            add(engineer, code, "holds");
            all.add(code);
        });
        List<String> read = new ArrayList<>();
        boolean more = true;
        for (int offset = 0; more; offset += 3) {
            JsonNode page = engineer.get("/api/administration/search/material.class?limit=3&offset=" + offset + "&q=" + id).json();
            read.addAll(page.path("hits").findValuesAsText("code"));
            more = page.path("more").asBoolean();
        }

        assertThat(read).isEqualTo(all);
    }

    @Test
    void aBadgeIsTheCodeOfItsAccount() {
        TestBrowser administrator = browsers.signedIn("*");
        String account = administrator.get("/api/security/session").json().path("userName").asText();
        assertThat(administrator.post("/api/security/accounts/" + account + "/badge", Map.of("badge", id)).status()).isEqualTo(200);

        JsonNode found = administrator.get("/api/administration/codes?code=" + id.toLowerCase(Locale.ROOT)).json();

        assertThat(found.at("/0/entity").asText()).isEqualTo("security.account");
        assertThat(found.at("/0/hits").findValuesAsText("code")).containsExactly(account);
        assertThat(browsers.signedIn("material.read").get("/api/administration/codes?code=" + id).json()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "' ', 400", "%, 200", "_, 200", "\\, 200", "'''', 200", "😀, 200", "'a\u0007', 400"})
    void anyWordIsAnsweredOrRefused(String word, int status) {
        TestBrowser person = browsers.signedIn("*");

        assertThat(person.get("/api/administration/search?q=" + URLEncoder.encode(word, UTF_8)).status()).isEqualTo(status);
    }

    @Test
    void aPercentSignIsNoWildCard() {
        TestBrowser engineer = browsers.signedIn("material.read", "material.edit");
        add(engineer, id, "plain");

        assertThat(codes(search(engineer, id.charAt(0) + "%"), "material.class")).isEmpty();
        assertThat(codes(search(engineer, id.replace('S', '_')), "material.class")).isEmpty();
    }

    @Test
    void amongManyTheBeginningOfACodeIsFoundByItsKey() {
        TestBrowser engineer = browsers.signedIn("material.read", "material.edit");
        add(engineer, id, "many");
        engineer.post("/api/material/definitions", Map.of("code", id, "nameZh", "料", "nameEn", "Many", "tracking", "LOT", "unit", "pcs",
                "materialClass", id));
        rows.update("INSERT INTO material_lot (code, material, quality, received_at, version) SELECT CONCAT(?, '-', seq), ?, "
                + "'ACCEPTED', NOW(3), 0 FROM seq_1_to_" + MANY, id, id);
        rows.execute("ANALYZE TABLE material_lot");

        Map<String, Object> lots = plan("material.persistence.MaterialSearchMapper.lots", "material_lot_code", asked(id + "-199"));

        assertThat(lots).containsEntry("key", "material_lot_code").containsEntry("type", "range");
        assertThat(Long.parseLong(String.valueOf(lots.get("rows")))).isLessThan(MANY / 10);
    }

    @ParameterizedTest
    @CsvSource({"material.persistence.MaterialSearchMapper.carriers, material_carrier, material_carrier_code",
        "material.persistence.MaterialSearchMapper.lots, material_lot, material_lot_heat",
        "equipment.persistence.AssetMapper.search, equipment_asset, equipment_asset_code",
        "equipment.persistence.AssetMapper.search, equipment_asset, equipment_asset_serial",
        "ordering.persistence.OrderingSearchMapper.customerOrders, ordering_customer_order, ordering_customer_order_code",
        "ordering.persistence.OrderingSearchMapper.customerOrders, ordering_customer_order, ordering_customer_order_customer",
        "ordering.persistence.OrderingSearchMapper.customerOrders, ordering_customer_order, ordering_customer_order_reference",
        "ordering.persistence.OrderingSearchMapper.productionOrders, ordering_production_order, ordering_production_order_code",
        "ordering.persistence.OrderingSearchMapper.workOrders, ordering_work_order, ordering_work_order_code",
        "execution.persistence.ExecutionSearchMapper.lots, execution_lot, execution_lot_code",
        "execution.persistence.ExecutionSearchMapper.jobs, execution_job_order, execution_job_order_code",
        "execution.persistence.ExecutionSearchMapper.units, execution_unit, execution_unit_code",
        "execution.persistence.ExecutionSearchMapper.units, execution_unit, execution_unit_serial",
        "administration.persistence.ImportMapper.search, administration_import, administration_import_code",
        "quality.persistence.QualitySearchMapper.nonconformances, quality_nonconformance, quality_nonconformance_code"})
    void theKeyOfEachKindThatHasManyFitsItsSearch(String statement, String table, String key) {
        assertThat(plans(statement, asked(id))).as(table).anySatisfy(step ->
                assertThat(String.valueOf(step.get("possible_keys")).split(",")).contains(key));
    }

    @Test
    void aCustomersOrderIsFoundByTheBeginningOfItsCodeItsReferenceAndItsCustomer() {
        order("CO-" + id, "Wheelwright", "PO-1");
        order("CO-X" + id, "Wheelwright", id + "-77");
        order("CO-Y" + id, id + " Wheels", "PO-2");
        TestBrowser planner = browsers.signedIn("ordering.read");

        assertThat(codes(search(planner, "co-" + id), "ordering.customer-order")).containsExactly("CO-" + id);
        assertThat(codes(search(planner, id.toLowerCase(Locale.ROOT)), "ordering.customer-order")).as("reference first").containsExactly("CO-X" + id, "CO-Y" + id);
        JsonNode second = planner.get("/api/administration/search/ordering.customer-order?limit=1&offset=1&q=" + id).json();
        assertThat(second.path("hits").findValuesAsText("code")).containsExactly("CO-Y" + id);
        assertThat(planner.get("/api/administration/codes?code=" + id + "-77").json().at("/0/hits/0/code").asText()).isEqualTo("CO-X" + id);
        rows.update("DELETE FROM ordering_customer_order WHERE code LIKE ?", "%" + id);
    }

    @Test
    void anAssetIsFoundByItsSerialNumberAndByWhatItIsCalled() {
        TestBrowser keeper = browsers.signedIn("equipment.read", "equipment.edit");
        assertThat(keeper.post("/api/equipment/classes", Map.of("code", id, "nameZh", "磨床", "nameEn", "Grinder")).status()).isEqualTo(201);
        asset(keeper, "Z-" + id, "nameless", id + "-77");
        asset(keeper, "Y-" + id, "Grinder " + id, "other");
        asset(keeper, id + "-X", "nameless", "third");

        assertThat(codes(search(keeper, id.toLowerCase(Locale.ROOT)), "equipment.asset")).containsExactly(id + "-X", "Z-" + id, "Y-" + id);
        JsonNode second = keeper.get("/api/administration/search/equipment.asset?limit=1&offset=1&q=" + id).json();
        assertThat(second.path("hits").findValuesAsText("code")).containsExactly("Z-" + id);
        JsonNode scanned = keeper.get("/api/administration/codes?code=" + id + "-77").json();
        assertThat(scanned.findValuesAsText("entity")).containsExactly("equipment.asset");
        assertThat(scanned.at("/0/hits").findValuesAsText("code")).containsExactly("Z-" + id);
        assertThat(keeper.get("/api/administration/codes?code=" + id + "-7").json()).isEmpty();
    }

    private void asset(TestBrowser keeper, String code, String nameEn, String serialNumber) {
        assertThat(keeper.post("/api/equipment/assets", Map.of("code", code, "nameZh", "机", "nameEn", nameEn, "equipmentClass", id,
                "serialNumber", serialNumber)).status()).isEqualTo(201);
    }

    @Test
    void aLotIsFoundByTheNumberThatItsSupplierGaveIt() {
        TestBrowser engineer = browsers.signedIn("material.read", "material.edit");
        add(engineer, id, "heats");
        engineer.post("/api/material/definitions", Map.of("code", id, "nameZh", "料", "nameEn", "Heats", "tracking", "LOT", "unit", "pcs",
                "materialClass", id));
        for (int number = 1; number <= 3; number++) {
            rows.update("INSERT INTO material_lot (code, material, heat_number, quality, received_at, version) VALUES (?, ?, ?, 'ACCEPTED', NOW(3), 0)",
                    id + "-L" + number, id, "H" + id + (number == 3 ? "-9" : "-8"));
        }

        assertThat(codes(search(engineer, "h" + id.toLowerCase(Locale.ROOT)), "material.lot")).containsExactly(id + "-L1", id + "-L2", id + "-L3");
        assertThat(codes(search(engineer, id + "-L3"), "material.lot")).containsExactly(id + "-L3");
        JsonNode scanned = engineer.get("/api/administration/codes?code=H" + id + "-8").json();
        assertThat(scanned.at("/0/hits").findValuesAsText("code")).containsExactly(id + "-L1", id + "-L2");
        assertThat(scanned.at("/0/hits").findValuesAsText("alias")).containsOnly("H" + id + "-8");
    }

    @Test
    void anImportIsFoundByItsCodeByWhoeverMayImport() {
        rows.update("INSERT INTO administration_import (code, file_name, sha256, person, state, started_at, added, changed, unchanged, faults) "
                + "VALUES (?, 'plant.xlsx', REPEAT('0', 64), 'admin', 'FAULTY', NOW(3), 0, 0, 0, 1)", "IM-" + id);

        JsonNode found = search(browsers.signedIn("administration.import"), "im-" + id.toLowerCase(Locale.ROOT));

        assertThat(codes(found, "administration.import")).containsExactly("IM-" + id);
        assertThat(found.at("/0/hits/0/nameEn").asText()).isEqualTo("plant.xlsx");
        assertThat(found.at("/0/hits/0/state").asText()).isEqualTo("FAULTY");
        assertThat(search(browsers.signedIn("administration.read"), "IM-" + id)).isEmpty();
        rows.update("DELETE FROM administration_import WHERE code = ?", "IM-" + id);
    }

    private void order(String code, String customer, String reference) {
        rows.update("INSERT INTO ordering_customer_order (code, customer, customer_class, due, external_reference, created_at, created_by) "
                + "VALUES (?, ?, 'A', NOW(3), ?, NOW(3), 'test')", code, customer, reference);
    }

    @Test
    void theBeginningOfARecordsCodeIsFoundByItsKeyToo() {
        ListQuery begins = new ListQuery(0, 6, "code", false, Map.of("begins", id + "%", "beginsUpper", id + "%", "archived", "any"));

        assertThat(plan("personnel.persistence.PersonMapper.list", "personnel_person", begins).get("possible_keys"))
                .isEqualTo("personnel_person_code");
    }

    private static Map<String, Object> asked(String word) {
        return Map.of("word", new SearchWord(word), "offset", 0, "limit", 6, "end", 6);
    }

    private Map<String, Object> plan(String statement, String table, Object asked) {
        return plans(statement, asked).stream().filter(step -> String.valueOf(step.get("possible_keys")).contains(table)).findFirst()
                .orElseThrow();
    }

    /** How the database would answer a statement. */
    private List<Map<String, Object>> plans(String statement, Object asked) {
        BoundSql sql = sessions.getConfiguration().getMappedStatement("io.takt." + statement).getBoundSql(asked);
        MetaObject given = sessions.getConfiguration().newMetaObject(asked);
        Object[] values = sql.getParameterMappings().stream().map(mapping -> given.getValue(mapping.getProperty())).toArray();
        return rows.queryForList("EXPLAIN " + sql.getSql(), values);
    }

    private static void add(TestBrowser engineer, String code, String nameEn) {
        add(engineer, code, nameEn, "类");
    }

    private static void add(TestBrowser engineer, String code, String nameEn, String nameZh) {
        assertThat(engineer.post(CLASSES, Map.of("code", code, "nameZh", nameZh, "nameEn", nameEn)).status()).isEqualTo(201);
    }

    private static JsonNode search(TestBrowser person, String word) {
        return person.get("/api/administration/search?q=" + URLEncoder.encode(word, UTF_8)).json();
    }

    private static List<String> codes(JsonNode kinds, String entity) {
        for (JsonNode kind : kinds) {
            if (kind.path("entity").asText().equals(entity)) {
                return kind.path("hits").findValuesAsText("code");
            }
        }
        return List.of();
    }
}
