package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Doors.Door;
import io.takt.TestBrowser.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every address of the API is asked by somebody without a session, and by a person without any permission. */
@TaktIntegrationTest
class ClosedDoorsIT {

    private static final Set<String> OPEN_TO_ALL = Set.of("/api/security/session", "/api/security/session/badge", "/api/platform/about");
    private static final Set<String> OPEN_TO_PEOPLE = Set.of("/api/platform/clock", "/api/platform/live", "/api/security/own-sessions",
            "/api/security/permissions");
    private static final String OWN_PASSWORD = "/api/security/password";

    private final Browsers browsers;
    private final SignedInPeople people;
    private final JdbcTemplate rows;

    ClosedDoorsIT(@Autowired Browsers browsers, @Autowired SignedInPeople people, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.people = people;
        this.rows = rows;
    }

    @Test
    void nothingAnswersToWhoIsNotSignedIn() {
        TestBrowser stranger = browsers.anonymous();
        stranger.get("/api/platform/about");
        List<Door> doors = doors(OPEN_TO_ALL);

        assertThat(doors).hasSizeGreaterThan(30).allSatisfy(door ->
                assertThat(door.knock(stranger)).as(door.toString()).extracting(Answer::status).isEqualTo(401));
    }

    @Test
    void nothingIsReadByAPersonWithoutAnyPermission() {
        TestBrowser nobody = browsers.signedIn();
        List<Door> doors = doors(OPEN_TO_ALL).stream()
                .filter(door -> !OPEN_TO_PEOPLE.contains(door.path()) && door.reads()).toList();

        assertThat(doors).hasSizeGreaterThan(15).allSatisfy(door ->
                assertThat(door.knock(nobody)).as(door.toString()).extracting(Answer::status).isIn(403, 404));
    }

    @Test
    void nothingIsChangedByAPersonWithoutAnyPermission() {
        TestBrowser nobody = browsers.signedIn();
        List<Door> doors = doors(OPEN_TO_ALL).stream().filter(door -> !door.reads()).toList();

        assertThat(doors).hasSizeGreaterThan(10).allSatisfy(door ->
                assertThat(door.knock(nobody)).as(door.toString()).extracting(Answer::status).isIn(400, 403, 404));
    }

    @Test
    void nothingButTheirOwnPasswordOpensToWhoMustChooseOne() {
        String person = people.person("*");
        rows.update("UPDATE security_account SET password_to_be_changed = TRUE WHERE user_name = ?", person);
        TestBrowser newcomer = browsers.of(person);
        List<Door> doors = doors(OPEN_TO_ALL).stream().filter(door -> !door.path().equals(OWN_PASSWORD)).toList();

        assertThat(doors).hasSizeGreaterThan(30).allSatisfy(door -> assertThat(door.knock(newcomer)).as(door.toString())
                .extracting(Answer::status, answer -> answer.json().path("code").asText())
                .containsExactly(403, "security.passwordToBeChanged"));
        for (String around : List.of("/%61pi/security/accounts", "/api/security/password/../accounts", "/api/security/password/",
                "//api/security/accounts", "/api/security/password;x/accounts", "/API/security/accounts",
                "/api/security/session/accounts", "/actuator/env")) {
            assertThat(newcomer.get(around).status()).as(around).isBetween(400, 404);
        }
        assertThat(newcomer.write("PUT", OWN_PASSWORD, Map.of("password", SignedInPeople.PASSWORD, "newPassword", "my own words"), Map.of())
                .status()).isEqualTo(204);
        assertThat(newcomer.get("/api/security/accounts").status()).isEqualTo(200);
    }

    private List<Door> doors(Set<String> except) {
        return Doors.of(browsers.anonymous()).stream().filter(door -> !except.contains(door.path())).toList();
    }
}
