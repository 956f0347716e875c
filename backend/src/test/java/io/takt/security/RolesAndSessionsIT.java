package io.takt.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Roles as administrators keep them, and who is signed in where. */
@TaktIntegrationTest
class RolesAndSessionsIT {

    private static final String ROLES = "/api/security/roles";
    private static final String SESSIONS = "/api/security/sessions";
    private static final Map<String, String> WHY = Map.of("reason", "no longer needed");

    private final Browsers browsers;
    private final SignedInPeople people;
    private final String code = "test-" + UUID.randomUUID().toString().substring(0, 20);
    private final String role = ROLES + "/" + code;

    RolesAndSessionsIT(@Autowired Browsers browsers, @Autowired SignedInPeople people) {
        this.browsers = browsers;
        this.people = people;
    }

    @Test
    void whatARoleGrantsAndTakesCountsAtOnce() {
        TestBrowser administrator = browsers.signedIn("*");
        assertThat(create(administrator, "material.read").status()).isEqualTo(201);
        String person = people.person();
        TestBrowser browser = browsers.of(person);
        assertThat(browser.get("/api/material/classes").status()).isEqualTo(403);

        give(administrator, person, code);
        assertThat(browser.get("/api/material/classes").status()).isEqualTo(200);

        assertThat(change(administrator, role, 0, "rules.read", "equipment.*").json().path("permissions").toString())
                .isEqualTo("[\"equipment.*\",\"rules.read\"]");
        assertThat(browser.get("/api/material/classes").status()).isEqualTo(403);
        assertThat(browser.get("/api/equipment/equipment").status()).isEqualTo(200);
        assertThat(change(administrator, role, 0, "plant.read").status()).isEqualTo(409);
        assertThat(administrator.get("/api/security/history/security.role/" + code).text()).contains("material.read", "rules.read");
    }

    @Test
    void aRoleThatSomebodyHasIsNotArchivedAndAnArchivedOneIsNotGiven() {
        TestBrowser administrator = browsers.signedIn("*");
        create(administrator, "plant.read");
        String person = people.person();
        give(administrator, person, code);

        Answer refused = administrator.post(role + "/archive", WHY);
        assertThat(refused.json().path("title").asText()).isEqualTo("The role " + code + " is given to somebody and cannot be archived: Accounts with this role " + person + ".");
        assertThat(refused.json().at("/uses/0/codes").asText()).isEqualTo(person);
        JsonNode uses = administrator.get("/api/administration/uses/security.role/" + code).json();
        assertThat(uses.findValuesAsText("kind")).containsExactly("security.use.holder");
        assertThat(uses.at("/0/active").asInt()).isEqualTo(1);

        give(administrator, person);
        assertThat(administrator.post(role + "/archive", WHY).status()).isEqualTo(200);
        assertThat(errorCode(give(administrator, person, code))).isEqualTo("security.unknownRole");
        assertThat(administrator.post(role + "/restore", WHY).status()).isEqualTo(200);
        assertThat(give(administrator, person, code).status()).isEqualTo(200);
    }

    @Test
    void theAdministratorsRoleKeepsEverything() {
        TestBrowser administrator = browsers.signedIn("*");
        JsonNode before = administrator.get(ROLES + "/SYSTEM_ADMINISTRATOR").json();

        Answer fewer = change(administrator, ROLES + "/SYSTEM_ADMINISTRATOR", before.path("version").asInt(), "security.*");

        assertThat(fewer.json().path("code").asText()).isEqualTo("security.administratorKeepsAll");
        assertThat(administrator.post(ROLES + "/SYSTEM_ADMINISTRATOR/archive", WHY).status()).isEqualTo(422);
        assertThat(administrator.get(ROLES + "/SYSTEM_ADMINISTRATOR").json()).isEqualTo(before);
    }

    @Test
    void aRoleIsNotFoundByACodeWithABlankAtItsEnd() {
        TestBrowser administrator = browsers.signedIn("*");
        JsonNode before = administrator.get(ROLES + "/SYSTEM_ADMINISTRATOR").json();
        String path = ROLES + "/SYSTEM_ADMINISTRATOR%20";

        assertThat(administrator.get(path).status()).isEqualTo(404);
        assertThat(change(administrator, path, before.path("version").asInt(), "security.*").status()).isEqualTo(404);
        assertThat(administrator.post(path + "/archive", WHY).status()).isEqualTo(404);
        assertThat(administrator.get(ROLES + "/SYSTEM_ADMINISTRATOR").json()).isEqualTo(before);
        assertThat(errorCode(give(administrator, people.person(), "PLANNER "))).isEqualTo("security.unknownRole");
    }

    @Test
    void nobodyGrantsWhatTheyLackByARole() {
        String person = people.person("security.*", "plant.read");
        TestBrowser manager = browsers.of(person);

        assertThat(create(manager, "plant.read", "plant.edit").json().path("code").asText()).isEqualTo("security.permissionBeyondOwn");
        assertThat(create(manager, "*").json().path("code").asText()).isEqualTo("security.permissionBeyondOwn");
        assertThat(create(manager, "plant.*").json().path("code").asText()).isEqualTo("security.permissionBeyondOwn");
        assertThat(errorCode(create(manager, "plant.fly"))).isEqualTo("security.unknownPermission");
        assertThat(create(manager, "plant.read", "security.*").status()).isEqualTo(201);
        assertThat(change(manager, ROLES + "/" + person, 0, "security.*", "plant.read", "ordering.create").json().path("code").asText())
                .isEqualTo("security.permissionBeyondOwn");
    }

    @Test
    void whoWritesTemplatesOfAccountsKnowsWhatEveryRoleIsCalledAndNotWhatItMay() {
        TestBrowser administrator = browsers.signedIn("*");
        create(administrator, "plant.read");
        administrator.post(role + "/archive", WHY);
        TestBrowser teacher = browsers.signedIn("administration.read", "administration.edit");

        JsonNode names = teacher.get("/api/security/role-names").json();

        JsonNode own = StreamSupport.stream(names.spliterator(), false).filter(name -> name.path("code").asText().equals(code)).findFirst().orElseThrow();
        assertThat(own.path("archived").asBoolean()).isTrue();
        assertThat(own.path("nameEn").asText()).isNotBlank();
        assertThat(own.has("permissions")).isFalse();
        assertThat(names.findValuesAsText("code")).contains("PLANNER");
        assertThat(teacher.get(ROLES).status()).isEqualTo(403);
        assertThat(browsers.signedIn("plant.read").get("/api/security/role-names").status()).isEqualTo(403);
    }

    @Test
    void aPersonSeesAndEndsTheirOwnSessionsAndNobodyElses() {
        String person = people.person();
        TestBrowser here = browsers.of(person);
        TestBrowser there = browsers.of(person);
        TestBrowser stranger = browsers.signedIn();
        JsonNode own = here.get("/api/security/own-sessions").json();
        assertThat(own.findValuesAsText("userName")).containsExactly(person, person);
        String other = StreamSupport.stream(own.spliterator(), false).filter(session -> !session.path("current").asBoolean()).findFirst()
                .orElseThrow().path("id").asText();
        assertThat(there.cookie("TAKTSESSION-0")).isPresent().get().isNotEqualTo(other);

        assertThat(stranger.post(SESSIONS + "/" + other + "/end", Map.of()).status()).isEqualTo(403);
        assertThat(here.post(SESSIONS + "/" + other + "/end", Map.of()).status()).isEqualTo(204);

        assertThat(there.get("/api/security/session").status()).isEqualTo(401);
        assertThat(here.get("/api/security/own-sessions").json()).hasSize(1);
    }

    @Test
    void anAdministratorSeesWhoIsSignedInAndSendsThemAway() {
        TestBrowser administrator = browsers.signedIn("*");
        String person = people.person();
        TestBrowser browser = browsers.of(person);
        JsonNode session = administrator.get(SESSIONS + "?filter=%7B%22q%22%3A%22" + person + "%22%7D").json().path(0);
        assertThat(session.path("userAgent").asText()).startsWith("Java-http-client");
        assertThat(session.path("address").asText()).isEqualTo("127.0.0.1");

        assertThat(administrator.post(SESSIONS + "/" + session.path("id").asText() + "/end", Map.of()).status()).isEqualTo(204);

        assertThat(browser.get("/api/security/session").status()).isEqualTo(401);
        assertThat(administrator.get("/api/security/history/security.account/" + person).text()).contains("sessionEnded");
        assertThat(administrator.post(SESSIONS + "/" + session.path("id").asText() + "/end", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void whoSignsOutIsNoLongerListed() {
        String person = people.person("security.read");
        TestBrowser there = browsers.of(person);
        TestBrowser here = browsers.of(person);

        there.delete("/api/security/session");

        assertThat(here.get("/api/security/own-sessions").json()).hasSize(1);
    }

    private Answer create(TestBrowser browser, String... permissions) {
        return browser.post(ROLES, Map.of("code", code, "nameZh", "试用角色", "nameEn", "Trial role", "permissions", List.of(permissions)));
    }

    private static Answer change(TestBrowser browser, String path, int version, String... permissions) {
        return browser.write("PUT", path, Map.of("nameZh", "试用角色", "nameEn", "Trial role", "permissions", List.of(permissions)),
                Map.of("If-Match", "\"" + version + "\""));
    }

    private static Answer give(TestBrowser administrator, String person, String... roles) {
        String path = "/api/security/accounts/" + person;
        int version = administrator.get(path).json().path("version").asInt();
        return administrator.write("PUT", path, Map.of("displayName", person, "roles", List.of(roles), "places", List.of()),
                Map.of("If-Match", "\"" + version + "\""));
    }

    private static String errorCode(Answer answer) {
        return answer.json().path("errors").path(0).path("code").asText();
    }
}
