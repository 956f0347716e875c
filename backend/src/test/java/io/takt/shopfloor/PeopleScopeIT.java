package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.SignedInPeople;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Teams, skills, roles and accounts for those whose account is for a line. */
class PeopleScopeIT extends OnALine {

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

    private Answer moved(String person, String team) {
        String path = "/api/personnel/persons/" + person;
        return bound.write("PUT", path, person(person, team), version(path));
    }

    @Test
    void theSkillsNameTheTeamsOfOnesOwnPlaces() {
        String own = team(LINE);
        String other = team("WC-AS");

        assertThat(bound.get("/api/personnel/skills/names").json().path("teams").findValuesAsText("code")).contains(own).doesNotContain(other);
        assertThat(whole.get("/api/personnel/skills/names").json().path("teams").findValuesAsText("code")).contains(own, other);
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
