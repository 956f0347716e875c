package io.takt.material;

import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** One material of its own class, as a person sends it over REST. */
class MaterialRecords {

    static final String DEFINITIONS = "/api/material/definitions";
    static final String CLASSES = "/api/material/classes";

    final String code = "RM-" + UUID.randomUUID();
    final String materialClass = "class-" + code;

    private final TestBrowser browser;
    private final JdbcTemplate rows;

    MaterialRecords(TestBrowser browser, JdbcTemplate rows) {
        this.browser = browser;
        this.rows = rows;
    }

    Map<String, Object> fields(String nameEn) {
        return new HashMap<>(Map.of("nameZh", "圆坯", "nameEn", nameEn, "tracking", "LOT", "unit", "pcs",
                "materialClass", materialClass));
    }

    Map<String, Object> wanted(String nameEn) {
        Map<String, Object> wanted = fields(nameEn);
        wanted.put("code", code);
        return wanted;
    }

    /** Adds the class and a material of it. */
    Answer add() {
        browser.post(CLASSES, Map.of("code", materialClass, "nameZh", "原材料", "nameEn", "Raw material"));
        return browser.post(DEFINITIONS, wanted("Bar"));
    }

    Answer read() {
        return browser.get(path());
    }

    Answer change(Map<String, ?> fields, int version) {
        return change(browser, fields, version);
    }

    Answer change(TestBrowser who, Map<String, ?> fields, int version) {
        return who.write("PUT", path(), fields, Map.of("If-Match", "\"" + version + "\""));
    }

    Answer archive(String reason) {
        return browser.post(path() + "/archive", Map.of("reason", reason));
    }

    Answer restore(String reason) {
        return browser.post(path() + "/restore", Map.of("reason", reason));
    }

    String path() {
        return DEFINITIONS + "/" + code;
    }

    /** A lot of the material with so many pieces left. */
    String lot(int pieces) {
        String lot = "HL-" + UUID.randomUUID();
        rows.update("INSERT INTO material_lot (code, material, quality, received_at, version) VALUES (?, ?, 'ACCEPTED', NOW(3), 0)",
                lot, code);
        rows.update("INSERT INTO material_balance (material, lot, location, quantity) VALUES (?, ?, 'FL-01', ?)", code, lot, pieces);
        return lot;
    }

    void useUp(String lot) {
        rows.update("UPDATE material_balance SET quantity = 0 WHERE lot = ?", lot);
    }
}
