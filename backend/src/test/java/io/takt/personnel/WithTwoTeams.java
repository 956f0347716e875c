package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two teams take turns by day and by night. */
abstract class WithTwoTeams {

    static final String ROSTER = "/api/personnel/roster";
    static final String CHANGES = "/api/personnel/duty-changes";
    static final String ABSENCES = "/api/personnel/absences";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    TestBrowser supervisor;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcTemplate rows;

    @BeforeEach
    void twoTeamsChangeBetweenDayAndNightEveryWeek() {
        supervisor = browsers.signedIn("plant.read", "plant.edit", "personnel.read", "personnel.roster", "personnel.edit");
        done(201, supervisor.post("/api/plant/shifts", shift("D", "07:00", "15:00")));
        done(201, supervisor.post("/api/plant/shifts", shift("N", "23:00", "07:00")));
        done(201, supervisor.post("/api/plant/shift-patterns", Map.of("code", code("P"), "nameZh", "两班倒", "nameEn", "Two shifts",
                "length", 2, "turns", List.of(turn(1, "A", "D"), turn(1, "B", "N"), turn(2, "A", "D"), turn(2, "B", "N")))));
        done(201, supervisor.post("/api/plant/work-calendars", Map.of("code", code("C"), "nameZh", "日历", "nameEn", "Calendar",
                "periods", List.of(Map.of("from", "2082-01-01", "pattern", code("P"), "anchor", "2082-01-01")),
                "entries", List.of(Map.of("day", "2082-12-03", "type", "HOLIDAY", "name", "厂休")))));
        for (String team : List.of("TA", "TB")) {
            rows.update("INSERT INTO personnel_team (code, name_zh, name_en, place, archived, version) VALUES (?, ?, ?, 'S01', FALSE, 0)",
                    code(team), team, team);
            person("of" + team, team);
            done(200, publish(wanted(team, team.equals("TA") ? "A" : "B")));
        }
    }

    void person(String name, String team) {
        rows.update("INSERT INTO personnel_person (code, name_zh, name_en, team, archived, version) VALUES (?, ?, ?, ?, FALSE, 0)",
                code(name), "王", "Wang", team == null ? null : code(team));
    }

    Answer withdraw(String path, long id) {
        return supervisor.post(path + "/" + id + "/withdraw", Map.of("reason", "Not so"));
    }

    long lastChangeOf(String person) {
        return rows.queryForObject("SELECT MAX(id) FROM personnel_duty_change WHERE person = ?", Long.class, code(person));
    }

    /** What the history tells of a person's roster. */
    List<String> toldOf(String person) {
        return rows.queryForList("SELECT action FROM security_audit WHERE entity = 'personnel.roster' AND code = ?", String.class, code(person));
    }

    JsonNode history(String name) {
        return done(200, supervisor.get("/api/security/history/personnel.roster/" + code(name))).json();
    }

    static JsonNode field(JsonNode change, String name) {
        return StreamSupport.stream(change.path("fields").spliterator(), false).filter(field -> field.path("field").asText().equals(name)).findFirst()
                .orElseThrow();
    }

    String refusal(Map<String, Object> change) {
        return supervisor.post(CHANGES, change).json().path("code").asText();
    }

    Answer publish(Map<String, Object> wanted) {
        wanted.put("stand", done(200, supervisor.post(ROSTER + "/preview", wanted)).json().path("stand").asLong());
        return supervisor.post(ROSTER, wanted);
    }

    Answer correct(String team, String day, String shift, String reason) {
        Map<String, Object> wanted = new HashMap<>(Map.of("team", code(team), "day", day, "reason", reason));
        wanted.put("shift", shift == null ? null : code(shift));
        return supervisor.post(ROSTER + "/corrections", wanted);
    }

    /** Of this test's own people those who work a shift on a day. */
    List<String> on(String day, String shift) {
        JsonNode duties = done(200, supervisor.get("/api/personnel/duties?day=" + day + "&shift=" + code(shift))).json();
        return StreamSupport.stream(duties.spliterator(), false).map(duty -> duty.path("person").asText()).toList();
    }

    Map<String, Object> wanted(String team, String crew) {
        return new HashMap<>(Map.of("team", code(team), "calendar", code("C"), "crew", crew, "from", "2082-12-01", "to", "2082-12-07"));
    }

    /** The first team's person gives a day shift for a night shift of the other's. */
    Map<String, Object> swap(String day, String otherDay) {
        return new HashMap<>(Map.of("person", code("ofTA"), "day", day, "shift", code("D"), "other", code("ofTB"), "otherDay", otherDay,
                "otherShift", code("N"), "reason", "Wedding"));
    }

    Map<String, Object> overtime(String person, String day, String shift) {
        return Map.of("person", code(person), "day", day, "shift", code(shift), "reason", "Rush");
    }

    Map<String, Object> shift(String name, String start, String end) {
        return Map.of("code", code(name), "nameZh", name, "nameEn", name, "start", start, "end", end);
    }

    Map<String, Object> turn(int day, String crew, String shift) {
        return Map.of("day", day, "crew", crew, "shift", code(shift));
    }

    String code(String name) {
        return name + "-" + mark;
    }

    static Answer done(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }
}
