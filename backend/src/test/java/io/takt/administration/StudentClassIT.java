package io.takt.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.WantedPlace;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The accounts of a class are made from a template in one act, and are all treated alike. */
@TaktIntegrationTest
class StudentClassIT {

    private static final String CLASSES = "/api/administration/student-classes";
    private static final String TEMPLATES = "/api/administration/account-templates";
    private static final String ACCOUNTS = "/api/security/accounts/";
    private static final String PLACE = "E-TEST";

    private final Browsers browsers;
    private final SignedInPeople people;
    private final JdbcTemplate rows;
    private final Plant plant;
    private final String studentClass = "K" + UUID.randomUUID().toString().substring(0, 6);
    private TestBrowser administrator;

    StudentClassIT(@Autowired Browsers browsers, @Autowired SignedInPeople people, @Autowired JdbcTemplate rows, @Autowired Plant plant) {
        this.browsers = browsers;
        this.people = people;
        this.rows = rows;
        this.plant = plant;
    }

    @BeforeEach
    void aTemplate() {
        Actors.as(Actor.system("test"), () -> plant.define(new WantedPlace(PLACE, Place.Type.ENTERPRISE, null, "企业", "Enterprise", null, null)));
        administrator = browsers.signedIn("*");
        Answer made = administrator.post(TEMPLATES, Map.of("code", studentClass, "nameZh", "机加班学员", "nameEn", "Machining students",
                "roles", List.of("LEARNER"), "places", List.of(PLACE), "codePattern", "{class}-{n:2}", "validUntil", "2100-07-15"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
    }

    private Map<String, Object> wanted(Object... names) {
        return new HashMap<>(Map.of("template", studentClass, "studentClass", studentClass, "names", List.of(names)));
    }

    private JsonNode made(Object... names) {
        Answer answer = administrator.post(CLASSES, wanted(names));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private int signIn(String name, String password) {
        return browsers.anonymous().post("/api/security/session", Map.of("userName", name, "password", password)).status();
    }

    @Test
    void eachOfAClassComesInByAPasswordOfTheirOwnThatIsKeptNowhere() {
        JsonNode preview = administrator.post(CLASSES + "/preview", wanted("王小明", "", "李雷")).json();
        assertThat(preview.findValuesAsText("code")).containsExactly(studentClass + "-01", studentClass + "-02");
        assertThat(rows.queryForObject("SELECT COUNT(*) FROM security_account WHERE student_class = ?", Integer.class, studentClass)).isZero();

        JsonNode made = made("王小明", "李雷");

        List<String> passwords = made.findValuesAsText("password");
        assertThat(made.findValuesAsText("displayName")).containsExactly("王小明", "李雷");
        assertThat(passwords).doesNotHaveDuplicates().allMatch(password -> password.matches("([a-z2-9]{4}-){2}[a-z2-9]{4}"));
        TestBrowser student = browsers.anonymous();
        JsonNode session = student.post("/api/security/session", Map.of("userName", studentClass + "-01", "password", passwords.get(0))).json();
        assertThat(session.path("passwordToBeChanged").asBoolean()).isTrue();
        assertThat(session.path("places").toString()).isEqualTo("[\"" + PLACE + "\"]");
        assertThat(session.path("validUntil").asText()).isEqualTo("2100-07-15");
        assertThat(signIn(studentClass + "-02", passwords.get(0))).isEqualTo(401);
        String kept = rows.queryForList("SELECT * FROM security_account WHERE student_class = ?", studentClass).toString()
                + rows.queryForList("SELECT * FROM security_audit WHERE code LIKE ?", studentClass + "%")
                + rows.queryForList("SELECT * FROM platform_command WHERE body LIKE ?", "%" + studentClass + "%");
        assertThat(kept).contains("王小明").doesNotContain(passwords);
        assertThat(administrator.get(CLASSES).json().findValuesAsText("code")).contains(studentClass);
    }

    @Test
    void whoComesLaterGetsTheNextNumberAndAnActThatComesAgainMakesNothing() {
        Map<String, Object> wanted = wanted("王小明");
        wanted.put("first", studentClass + "-01");

        assertThat(administrator.write("POST", CLASSES.replace("-", "%2D"), wanted, Map.of("Idempotency-Key", "a-class-is-made-1")).status()).isEqualTo(201);
        assertThat(rows.queryForObject("SELECT COUNT(*) FROM platform_command WHERE command_key = 'a-class-is-made-1'", Integer.class)).isZero();
        assertThat(administrator.write("POST", CLASSES, wanted, Map.of("Idempotency-Key", "a-class-is-made-1")).json().path("code").asText())
                .isEqualTo("administration.classMade");
        assertThat(made("韩梅梅").findValuesAsText("account")).containsExactly(studentClass + "-02");
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsMade() {
        assertThat(pointers(Map.of("template", studentClass, "studentClass", "no blanks", "seats", 0))).containsExactlyInAnyOrder("/studentClass", "/seats");
        assertThat(pointers(Map.of("template", studentClass, "studentClass", studentClass, "seats", 201))).containsExactly("/seats");
        assertThat(pointers(Map.of("template", "NONE", "studentClass", studentClass, "seats", 1))).containsExactly("/template");
        assertThat(pointers(Map.of("template", studentClass, "studentClass", studentClass, "names", List.of("长".repeat(121))))).containsExactly("/names/0");
        Map<String, Object> over = wanted("王小明");
        over.put("validUntil", "2020-01-01");
        assertThat(administrator.post(CLASSES + "/preview", over).json().path("errors").findValuesAsText("pointer")).as("whoever looks is told").containsExactly("/validUntil");
        TestBrowser clerk = browsers.signedIn("security.manage", "administration.read");
        assertThat(clerk.post(CLASSES, wanted("王小明")).json().path("code").asText()).isEqualTo("security.roleBeyondOwn");
        assertThat(administrator.get(ACCOUNTS + studentClass + "-01").status()).isEqualTo(404);
        assertThat(administrator.post(TEMPLATES, Map.of("code", studentClass + "2", "nameZh", "模板", "nameEn", "Template", "codePattern", "{class}",
                "roles", List.of("NONE"), "places", List.of("NOWHERE"))).json().path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/codePattern", "/roles", "/places");
    }

    private List<String> pointers(Map<String, Object> wanted) {
        return administrator.post(CLASSES, wanted).json().path("errors").findValuesAsText("pointer");
    }

    @Test
    void aWholeClassGetsOtherPasswordsOrAnotherTemplateOrEnds() {
        JsonNode made = made("王小明", "李雷");
        List<String> codes = made.findValuesAsText("account");

        JsonNode renewed = administrator.post(CLASSES + "/first-passwords", Map.of("accounts", codes)).json();
        assertThat(signIn(codes.get(0), made.path(0).path("password").asText())).isEqualTo(401);
        assertThat(signIn(codes.get(0), renewed.path(0).path("password").asText())).isEqualTo(200);

        assertThat(administrator.post(CLASSES + "/template", Map.of("accounts", codes, "template", "OPERATOR")).status()).isEqualTo(204);
        JsonNode moved = administrator.get(ACCOUNTS + codes.get(1)).json();
        assertThat(moved.path("roles").toString() + moved.path("places") + moved.path("template").asText()).isEqualTo("[\"OPERATOR\"][]OPERATOR");
        assertThat(moved.path("validUntil").asText()).isEqualTo("2100-07-15");

        assertThat(administrator.post(CLASSES + "/deactivate", Map.of("accounts", codes, "reason", "")).json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/reason");
        rows.update("UPDATE security_account SET ends_at = UTC_TIMESTAMP(3) WHERE student_class = ?", studentClass);
        assertThat(administrator.get(ACCOUNTS + codes.get(0)).json().path("state").asText()).isEqualTo("EXPIRED");
        assertThat(administrator.post(CLASSES + "/deactivate", Map.of("accounts", codes, "reason", "has left school")).status()).isEqualTo(204);
        assertThat(signIn(codes.get(0), renewed.path(0).path("password").asText())).isEqualTo(401);
        assertThat(administrator.get(ACCOUNTS + codes.get(0)).json().path("state").asText()).isEqualTo("DEACTIVATED");
    }

    @Test
    void whoseLastDayIsOverComesInAgainWhenItIsPutOff() {
        JsonNode made = made("王小明");
        String code = made.path(0).path("account").asText();
        String password = made.path(0).path("password").asText();
        rows.update("UPDATE security_account SET ends_at = UTC_TIMESTAMP(3) WHERE user_name = ?", code);
        assertThat(signIn(code, password)).isEqualTo(401);

        Answer changed = administrator.write("PUT", ACCOUNTS + code, Map.of("displayName", "王小明", "roles", List.of("LEARNER"),
                "places", List.of(), "studentClass", studentClass, "validUntil", "2100-01-31"),
                Map.of("If-Match", administrator.get(ACCOUNTS + code).header("ETag")));

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(signIn(code, password)).isEqualTo(200);
    }

    @Test
    void oneThatMayNotBeChangedLeavesAllAsTheyWere() {
        List<String> codes = made("王小明").findValuesAsText("account");
        TestBrowser clerk = browsers.signedIn("security.manage", "security.read", "administration.read");

        assertThat(clerk.post(CLASSES + "/deactivate", Map.of("accounts", List.of(codes.get(0), people.person()), "reason", "try")).json().path("code").asText())
                .isEqualTo("security.accountBeyondOwn");
        assertThat(administrator.get(ACCOUNTS + codes.get(0)).json().path("state").asText()).isEqualTo("ACTIVE");
        assertThat(clerk.post(CLASSES + "/first-passwords", Map.of("accounts", codes)).status()).isEqualTo(403);
    }

    @Test
    void theRolesThatShipHaveTemplates() {
        List<String> codes = administrator.get(TEMPLATES + "?range=%5B0%2C99%5D").json().findValuesAsText("code");

        assertThat(codes).contains("OPERATOR", "SHOP_SUPERVISOR", "LEARNER", "TEACHER").doesNotContain("SYSTEM_ADMINISTRATOR");
        assertThat(administrator.get(TEMPLATES + "/LEARNER").json().path("roles").toString()).isEqualTo("[\"LEARNER\"]");
        assertThat(administrator.get("/api/administration/uses/security.role/LEARNER").text()).contains("LEARNER");
    }
}
