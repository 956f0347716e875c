package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of somebody whose account is for a line, beside somebody whose account is for the whole plant. */
abstract class OnALine extends OnTheShopFloor {

    static final String LINE = "WC-MC";
    static final String MANY = "?range=%5B0%2C499%5D";

    TestBrowser whole;
    TestBrowser bound;

    @Autowired
    Browsers browsers;

    @Autowired
    SignedInPeople people;

    @BeforeEach
    void somebodyOfTheLine() {
        whole = browsers.signedIn("*");
        bound = boundTo(LINE);
    }

    TestBrowser boundTo(String... places) {
        String name = people.person("*");
        for (String place : places) {
            rows.update("INSERT INTO security_account_place (account_id, place_code) SELECT id, ? FROM security_account WHERE user_name = ?", place, name);
        }
        return browsers.of(name);
    }

    static List<JsonNode> list(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    String team(String place) {
        String code = "T-" + people.person();
        Answer added = whole.post("/api/personnel/teams", Map.of("code", code, "nameZh", "班组", "nameEn", "Team", "place", place));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return code;
    }

    static Map<String, Object> person(String code, String team) {
        return Map.of("code", code, "nameZh", "王", "nameEn", "Wang", "team", team);
    }

    Map<String, String> version(String path) {
        return Map.of("If-Match", whole.get(path).header("ETag"));
    }
}
