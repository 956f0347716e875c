package io.takt.material;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TaktIntegrationTest
class UnitsIT {

    private static final String UNITS = "/api/material/units";

    private final Browsers browsers;
    private final JdbcTemplate rows;
    private TestBrowser engineer;
    private MaterialRecords material;

    UnitsIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.rows = rows;
    }

    @BeforeEach
    void aBarIsCountedInMetresAndComesAsBarsAndByWeight() {
        engineer = browsers.signedIn("material.read", "material.edit");
        material = new MaterialRecords(engineer, rows);
        material.add();
        Map<String, Object> inMetres = material.fields("Bar");
        inMetres.put("unit", "m");
        assertThat(material.change(inMetres, 0).status()).isEqualTo(200);
        assertThat(say("bar", "1", "3").status()).isEqualTo(201);
        assertThat(say("kg", "1.58", "1").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"2, bar, 6, true", "500, mm, 0.5, true", "1.58, kg, 1, true", "790, g, 0.5, true", "100, kg, 63.291139, false", "7, m, 7, true"})
    void whatIsSaidInAnyOfItsUnitsIsTurnedIntoItsOwn(String quantity, String unit, BigDecimal base, boolean exact) {
        JsonNode converted = convert(quantity, unit).json();

        assertThat(converted.path("quantity").decimalValue()).isEqualByComparingTo(base);
        assertThat(converted.path("exact").asBoolean()).isEqualTo(exact);
    }

    @Test
    void aUnitOfWhichNobodyHasSaidHowMuchItIsIsRefusedAtItsField() {
        assertThat(convert("1", "box").json().path("errors").findValuesAsText("pointer")).containsExactly("/unit");
        assertThat(convert("1", "h").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"mm, 1000, 1, /unit", "g, 1580, 1, /unit", "furlong, 1, 201, /unit", "box, 0, 1, /quantity", "box, 1, -3, /baseQuantity", "box, 0.0000001, 3, /quantity"})
    void whatWouldMeanTwoThingsOrNothingIsRefused(String unit, String quantity, String base, String pointer) {
        Answer refused = say(unit, quantity, base);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly(pointer);
    }

    @Test
    void whatIsNoLongerSaidIsNoLongerTurnedAndTheHistoryTellsBoth() {
        assertThat(engineer.post(units() + "/bar/removal", Map.of()).json().path("own")).hasSize(1);

        assertThat(convert("2", "bar").status()).isEqualTo(400);
        assertThat(engineer.get("/api/security/history/material.definition/" + material.code).json().toString()).contains("unitSaid", "unitRemoved");
    }

    @Test
    void whatAUnitIsStaysOnceAMaterialIsCountedInIt() {
        String code = "u-" + UUID.randomUUID();
        Map<String, Object> wanted = new HashMap<>(Map.of("code", code, "nameZh", "尺", "nameEn", "chi", "kind", "LENGTH", "numerator", 1, "denominator", 3));
        assertThat(engineer.post(UNITS, wanted).status()).isEqualTo(201);
        wanted.put("denominator", 4);
        assertThat(change(wanted, 0).status()).isEqualTo(200);
        assertThat(material.change(counted(code), 1).json().path("code").asText()).isEqualTo("material.unitsSaid");
        MaterialRecords other = new MaterialRecords(engineer, rows);
        other.add();
        assertThat(other.change(counted(code), 0).status()).isEqualTo(200);

        wanted.put("denominator", 3);
        Answer refused = change(wanted, 1);

        assertThat(refused.json().path("code").asText()).isEqualTo("material.unitFixed");
        wanted.put("denominator", 4);
        wanted.put("nameEn", "Chinese foot");
        assertThat(change(wanted, 1).status()).isEqualTo(200);
        assertThat(engineer.post(UNITS + "/" + code + "/archive", Map.of("reason", "trial")).status()).isEqualTo(422);
    }

    private Map<String, Object> counted(String unit) {
        Map<String, Object> fields = material.fields("Bar");
        fields.put("unit", unit);
        return fields;
    }

    @Test
    void aPackageHasNoFactorOfItsOwnAndWhoMayOnlyReadSaysNothing() {
        Answer refused = engineer.post(UNITS, Map.of("code", "crate", "nameZh", "箱", "nameEn", "crate", "kind", "PACKAGE", "numerator", 6, "denominator", 0,
                "standardCode", "x y"));

        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly("/numerator", "/denominator", "/standardCode");
        TestBrowser reader = browsers.signedIn("material.read");
        assertThat(reader.post(units(), Map.of("unit", "box", "quantity", 1, "baseQuantity", 2)).status()).isEqualTo(403);
        assertThat(reader.get(units()).json().path("usable").findValuesAsText("code")).startsWith("m", "bar", "kg").contains("mm", "t").doesNotContain("box");
    }

    private Answer change(Map<String, Object> wanted, int version) {
        return engineer.write("PUT", UNITS + "/" + wanted.get("code"), wanted, Map.of("If-Match", "\"" + version + "\""));
    }

    private Answer convert(String quantity, String unit) {
        return engineer.post(units() + "/conversion", Map.of("quantity", new BigDecimal(quantity), "unit", unit));
    }

    private Answer say(String unit, String quantity, String base) {
        return engineer.post(units(), Map.of("unit", unit, "quantity", new BigDecimal(quantity), "baseQuantity", new BigDecimal(base)));
    }

    private String units() {
        return material.path() + "/units";
    }
}
