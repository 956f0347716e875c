package io.takt.material;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What may take a material's place, and the carriers that material travels in. */
@TaktIntegrationTest
class SubstitutesIT {

    private static final String CARRIERS = "/api/material/carriers";

    private final TestBrowser engineer;
    private final MaterialRecords material;
    private final MaterialRecords other;

    SubstitutesIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows) {
        this.engineer = browsers.signedIn("material.read", "material.edit");
        this.material = new MaterialRecords(engineer, rows);
        this.other = new MaterialRecords(engineer, rows);
    }

    @BeforeEach
    void twoMaterialsAreTrackedAlike() {
        material.add();
        other.add();
    }

    @Test
    void aSubstituteIsOfferedWithWhatThereIsOfItAndFromItsOwnPageWhereItHoldsBothWays() {
        other.lot(7);
        assertThat(say(wanted(Map.of("quantity", 2, "substituteQuantity", 3, "twoWay", true))).status()).isEqualTo(201);

        JsonNode there = offered(material).path(0);
        assertThat(there.path("substitute").asText()).isEqualTo(other.code);
        assertThat(there.path("available").decimalValue()).isEqualByComparingTo("7");
        assertThat(there.path("valid").asBoolean()).isTrue();
        JsonNode back = offered(other).path(0);
        assertThat(List.of(back.path("substitute").asText(), back.path("quantity").toString(), back.path("substituteQuantity").toString(), back.path("own").toString()))
                .containsExactly(material.code, "3", "2", "false");
        assertThat(engineer.post(other.path() + "/substitutes", Map.of("substitute", material.code, "priority", 1, "quantity", 1, "substituteQuantity", 1)).json()
                .path("errors").findValuesAsText("code")).containsExactly("material.substituteKnownAnyway");
    }

    @Test
    void aPairThatIsKnownOneWayIsNotSaidAgainBothWays() {
        assertThat(say(wanted(Map.of("quantity", 1, "substituteQuantity", 2))).status()).isEqualTo(201);
        Map<String, Object> back = Map.of("substitute", material.code, "priority", 1, "quantity", 1, "substituteQuantity", 1, "twoWay", true);

        Answer refused = engineer.post(other.path() + "/substitutes", back);

        assertThat(refused.json().path("errors").findValuesAsText("code")).as(refused.toString()).containsExactly("material.substituteSaidThere");
        assertThat(offered(material)).hasSize(1);
        Map<String, Object> oneWay = new HashMap<>(back);
        oneWay.put("twoWay", false);
        assertThat(engineer.post(other.path() + "/substitutes", oneWay).status()).isEqualTo(201);
        assertThat(say(wanted(Map.of("twoWay", true))).json().path("errors").findValuesAsText("code")).containsExactly("material.substituteSaidThere");
    }

    @Test
    void oneThatHoldsNoLongerIsShownAndDoesNotHold() {
        say(wanted(Map.of("validTo", "2020-01-01")));

        assertThat(offered(material).path(0).path("valid").asBoolean()).isFalse();
        assertThat(offered(other)).isEmpty();
        assertThat(engineer.post(other.path() + "/archive", Map.of("reason", "trial")).status()).isEqualTo(422);
        assertThat(engineer.post(material.path() + "/substitutes/" + other.code + "/removal", Map.of()).json()).isEmpty();
        assertThat(engineer.post(other.path() + "/archive", Map.of("reason", "trial")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"substitute, RM-NONE, /substitute", "substitute, , /substitute", "priority, 0, /priority", "priority, 100, /priority", "quantity, 0, /quantity",
        "substituteQuantity, -1, /substituteQuantity", "validFrom, 2026-01-02, /validTo"})
    void whatCannotBeSaidIsRefusedAtItsField(String field, String value, String pointer) {
        Map<String, Object> wanted = wanted(Map.of("validTo", "2026-01-01"));
        wanted.put(field, value);

        Answer refused = say(wanted);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly(pointer);
    }

    /** To the database a code with a blank at its end is the same one. */
    @Test
    void aCodeWithABlankAtItsEndNamesNoSubstitute() {
        Answer refused = say(wanted(Map.of("substitute", other.code + " ")));

        assertThat(refused.json().path("errors").findValuesAsText("code")).as(refused.toString())
                .containsExactly("shared.codeUnfit", "material.definitionUnknown");
    }

    @Test
    void nothingTakesItsOwnPlaceNorThatOfWhatIsToldApartInAnotherWay() {
        Map<String, Object> own = wanted(Map.of("substitute", material.code));
        assertThat(say(own).json().path("errors").findValuesAsText("code")).containsExactly("material.ownSubstitute");
        Map<String, Object> untracked = other.fields("Screw");
        untracked.put("tracking", "NONE");
        other.change(untracked, 0);
        assertThat(say(wanted(Map.of())).json().path("errors").findValuesAsText("code")).containsExactly("material.otherTracking");
    }

    @Test
    void aCarrierWithoutACodeGetsTheNextAndItsTagIsItsOwn() {
        carrierType();
        String tag = "E200-" + UUID.randomUUID();
        Answer first = carrier(Map.of("rfid", tag));

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.json().path("code").asText()).matches("CR-\\d{4,}");
        assertThat(engineer.get("/api/administration/codes?code=" + tag).json().at("/0/hits/0/code")).isEqualTo(first.json().path("code"));
        assertThat(carrier(Map.of("rfid", tag)).json().path("errors").findValuesAsText("pointer")).containsExactly("/rfid");
        assertThat(carrier(Map.of("material", other.code, "slots", 0)).json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/slots", "/material");
        Answer next = carrier(Map.of());
        assertThat(number(next)).as("refused ones have taken no number").isEqualTo(number(first) + 1);
    }

    @Test
    void aCarrierIsBlockedChangedAndArchived() {
        carrierType();
        String path = CARRIERS + "/" + carrier(Map.of()).json().path("code").asText();

        Answer blocked = engineer.write("PUT", path, Map.of("material", material.code, "slots", 12, "state", "BLOCKED"), Map.of("If-Match", "\"0\""));

        assertThat(blocked.json().path("state").asText()).isEqualTo("BLOCKED");
        assertThat(engineer.post(path + "/archive", Map.of("reason", "broken")).status()).isEqualTo(200);
        assertThat(engineer.get(CARRIERS + "?filter=" + URLEncoder.encode("{\"q\":\"" + path.substring(path.lastIndexOf('/') + 1) + "\"}", StandardCharsets.UTF_8)).json()).isEmpty();
    }

    private static int number(Answer carrier) {
        return Integer.parseInt(carrier.json().path("code").asText().substring(3));
    }

    private void carrierType() {
        Map<String, Object> box = material.fields("Box");
        box.put("tracking", "CARRIER");
        assertThat(material.change(box, 0).status()).isEqualTo(200);
    }

    private Answer carrier(Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(Map.of("material", material.code, "slots", 6, "state", "USABLE"));
        wanted.putAll(more);
        return engineer.post(CARRIERS, wanted);
    }

    private Map<String, Object> wanted(Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(Map.of("substitute", other.code, "priority", 1, "quantity", 1, "substituteQuantity", 1));
        wanted.putAll(more);
        return wanted;
    }

    private Answer say(Map<String, ?> wanted) {
        return engineer.post(material.path() + "/substitutes", wanted);
    }

    private JsonNode offered(MaterialRecords of) {
        return engineer.get(of.path() + "/substitutes").json();
    }
}
