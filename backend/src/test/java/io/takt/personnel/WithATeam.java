package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A person of a team, and something to be qualified for. */
abstract class WithATeam {

    static final String ROOT = "/api/personnel/";
    static final String PLACE = TestPlant.ENTERPRISE;

    final String id = UUID.randomUUID().toString().substring(0, 8);
    final String type = "CNC-" + id;
    final String team = "T-" + id;
    final String person = "P-" + id;
    TestBrowser keeper;

    @Autowired
    Browsers browsers;

    @Autowired
    private Plant plant;

    @Autowired
    private PlantClock clock;

    @BeforeEach
    void aPersonOfATeamAndSomethingToBeQualifiedFor() {
        Actors.as(Actor.system("test"), () -> TestPlant.enterprise(plant));
        keeper = browsers.signedIn("personnel.read", "personnel.edit", "personnel.skills");
        good(keeper.post(ROOT + "classes", named("C-" + id)));
        good(keeper.post(ROOT + "qualifications", with(named(type), "levelsZh", "初级，中级、高级", "levelsEn", "low, mid, high", "validMonths", 12)));
        good(keeper.post(ROOT + "teams", with(named(team), "place", PLACE)));
        good(keeper.post(ROOT + "persons", with(named(person), "team", team, "personnelClass", "C-" + id, "employedFrom", "2024-02-29")));
    }

    Answer grant(@Nullable Integer level, LocalDate from, @Nullable LocalDate last) {
        Map<String, Object> wanted = new HashMap<>(Map.of("qualification", type, "validFrom", from.toString()));
        wanted.put("level", level);
        wanted.put("expiresOn", last == null ? null : last.toString());
        return keeper.post(heldPath(), wanted);
    }

    JsonNode held() {
        return keeper.get(heldPath()).json();
    }

    String heldPath() {
        return ROOT + "persons/" + person + "/qualifications";
    }

    LocalDate day(int fromToday) {
        return clock.now().atZone(plant.timeZone()).toLocalDate().plusDays(fromToday);
    }

    Answer change(String path, Map<String, ?> fields, int version) {
        return keeper.write("PUT", ROOT + path, fields, Map.of("If-Match", "\"" + version + "\""));
    }

    Answer archive(String path) {
        return keeper.post(ROOT + path + "/archive", Map.of("reason", "no longer here"));
    }

    static String query(String kind, Map<String, ?> filter, String sort, boolean descending) {
        String json = filter.entrySet().stream().map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        return ROOT + kind + "?filter=" + URLEncoder.encode(json, StandardCharsets.UTF_8) + "&sort="
                + URLEncoder.encode("[\"" + sort + "\",\"" + (descending ? "DESC" : "ASC") + "\"]", StandardCharsets.UTF_8);
    }

    static List<String> pointers(Answer answer) {
        return answer.json().path("errors").findValuesAsText("pointer");
    }

    static Map<String, Object> named(@Nullable String code) {
        Map<String, Object> fields = new HashMap<>(Map.of("nameZh", "名称", "nameEn", "Name"));
        if (code != null) {
            fields.put("code", code);
        }
        return fields;
    }

    static Map<String, Object> with(Map<String, Object> fields, Object... more) {
        for (int at = 0; at < more.length; at += 2) {
            fields.put(String.valueOf(more[at]), more[at + 1]);
        }
        return fields;
    }

    static void good(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    }
}
