package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Doors.Door;
import io.takt.TestBrowser.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever is sent as a whole to whichever address: a problem that names field or cure, and nothing is changed. */
@ExtendWith(PackagedDemo.Given.class)
@ResourceLock(PackagedDemo.LOCK)
@Order(5)
class BadInputIT {

    /** It answers for as long as one listens. */
    private static final String STREAM = "/api/platform/live";
    /** Whoever signs out there is no longer asked. */
    private static final String SESSION = "/api/security/session";
    private static final List<String> BODIES = List.of("", "{", "null", "[]", "\"text\"", "7", "{\"nonsense\":1}", "{\"a\":".repeat(2_000),
            "[".repeat(5_000), "\u0000\uFFFF", "<a/>",
            "{\"quantity\":-1e999999999,\"code\":null,\"units\":[null],\"values\":{\"bore\":1e999999999},\"reason\":\"%s\"}".formatted("x".repeat(501)),
            "{\"quantity\":-1e999999999}", "{\"reason\":\"%s\"}".formatted("x".repeat(501)), "{\"units\":[null]}", "{\"code\":null}");
    private static final List<String> LISTS = List.of("range=%5B5%2C1%5D", "range=nonsense", "range=%5B0%2C99999999%5D", "range=%5B-5%2C5%5D",
            "range=%5B0%5D", "sort=%5B%22id%3BDROP%20TABLE%20x%22%2C%22ASC%22%5D", "sort=code", "filter=%7B%22nonsense%22%3A1%7D",
            "filter=nonsense", "filter=%5B%5D", "filter=%7B%22q%27%20OR%201%3D1%22%3A%22x%22%7D");
    private static final Set<String> KEPT = Set.of("ordering_production_order", "ordering_customer_order", "material_class",
            "material_definition", "material_lot", "execution_task", "workflow_model_version", "rules_rule_set_version",
            "connectivity_device", "security_account", "security_audit");

    private JdbcTemplate rows;
    private TestBrowser everybody;

    @BeforeEach
    void whoMayDoAnything(PackagedDemo demo) {
        rows = demo.rows();
        everybody = demo.signedIn(rows.queryForList("SELECT DISTINCT permission FROM security_role_permission "
                + "WHERE permission NOT LIKE '%*%'", String.class).toArray(String[]::new));
    }

    @Test
    void noBodyBreaksAnything() {
        List<Door> doors = doors().stream().filter(door -> !door.reads() && door.takesBody()).toList();
        String before = counts();

        assertThat(doors).hasSizeGreaterThan(10).allSatisfy(door -> BODIES.forEach(body -> {
            requireProblem(door, body, door.knock(everybody, "999999", body, "application/json"));
            requireProblem(door, body, door.knock(everybody, "999999", body, "application/xml"));
            requireProblem(door, body, door.knock(everybody, "999999", body, "text/plain"));
        }));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void noListParameterBreaksAnything() {
        List<Door> lists = doors().stream().filter(door -> door.reads() && !door.hasPlaceholder())
                .filter(door -> !everybody.get(door.path()).header("Content-Range").isEmpty()).toList();

        assertThat(lists).hasSizeGreaterThan(8).allSatisfy(door -> LISTS.forEach(parameters -> {
            Answer answer = everybody.get(door.path() + "?" + parameters);
            requireProblem(door, parameters, answer);
            assertThat(answer.status()).as("%s %s", door, parameters).isEqualTo(400);
        }));
    }

    @Test
    void anAnswerInAnotherFormIsRefused() {
        Answer answer = everybody.send("GET", "/api/platform/about", BodyPublishers.noBody(), Map.of("Accept", "text/xml"));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.json().path("code").asText()).isEqualTo("platform.http406");
    }

    @Test
    void aNumberThatNobodyMeansIsNamed() {
        Answer answer = everybody.post("/api/ordering/production-orders", "{\"material\":\"SF-HUB-80\",\"quantity\":-1e999999999}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/quantity");
    }

    private List<Door> doors() {
        return Doors.of(everybody).stream().filter(door -> !door.path().equals(STREAM) && !door.path().equals(SESSION)).toList();
    }

    private static void requireProblem(Door door, String sent, Answer answer) {
        String what = "%s with %.60s: %s".formatted(door, sent, answer);
        assertThat(answer.status()).as(what).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
        assertThat(answer.json().path("title").asText()).as(what).isNotBlank();
        assertThat(answer.json().path("code").asText()).as(what).contains(".");
        assertThat(answer.json().path("incidentId").isMissingNode()).as(what).isTrue();
    }

    private String counts() {
        StringBuilder counts = new StringBuilder();
        KEPT.stream().sorted().forEach(table -> counts.append(table).append('=')
                .append(rows.queryForObject("SELECT COUNT(*) FROM " + table, Long.class)).append(' '));
        return counts.toString();
    }
}
