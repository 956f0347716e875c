package io.takt.plant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Shifts, patterns and calendars as people keep them, and the planned time that comes of them. */
@TaktIntegrationTest
class CalendarsIT {

    /** The one enterprise that all tests of the product share. */
    private static final String ENTERPRISE = "E-TEST";
    private static final String SHIFTS = "/api/plant/shifts";
    private static final String PATTERNS = "/api/plant/shift-patterns";
    private static final String CALENDARS = "/api/plant/work-calendars";

    private final Browsers browsers;
    private final JdbcTemplate rows;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private TestBrowser engineer;

    CalendarsIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.rows = rows;
    }

    @BeforeEach
    void aPlantWorksNightsFromMondayToFriday() {
        engineer = browsers.signedIn("plant.read", "plant.edit");
        rows.update("INSERT IGNORE INTO plant_place (code, type, name_zh, name_en) VALUES (?, 'ENTERPRISE', 'E', 'E')", ENTERPRISE);
        place("S", ENTERPRISE, "SITE", "Asia/Shanghai");
        place("A", code("S"), "AREA", null);
        place("W", code("A"), "WORK_CENTER", null);
        place("X", code("S"), "AREA", null);
        place("Y", ENTERPRISE, "SITE", "Asia/Shanghai");
        done(201, engineer.post(SHIFTS, night()));
        done(201, engineer.post(PATTERNS, week()));
        done(201, engineer.post(CALENDARS, calendar("S")));
    }

    @Test
    void aNightBelongsToTheDayOnWhichItStartsAndHasItsNetMinutes() {
        JsonNode plan = planned("W", "2082-11-29T16:00:00Z", "2082-12-06T16:00:00Z");

        assertThat(plan.path("calendar").asText()).isEqualTo(code("C"));
        assertThat(plan.path("named").asText()).isEqualTo(code("S"));
        assertThat(plan.path("operationTime").asLong()).isEqualTo(5 * 480 * 60);
        assertThat(plan.path("busyTime").asLong()).isEqualTo(5 * 435 * 60);
        JsonNode friday = plan.path("shifts").get(4);
        assertThat(List.of(friday.path("day").asText(), friday.path("from").asText(), friday.path("to").asText()))
                .containsExactly("2082-12-04", "2082-12-04T15:00:00Z", "2082-12-04T23:00:00Z");
    }

    @Test
    void aPlaceWorksByTheNearestCalendarAbove() {
        Map<String, Object> own = calendar("A");
        own.put("code", code("C2"));
        own.put("entries", List.of(Map.of("day", "2082-12-01", "type", "HOLIDAY", "name", "厂休")));
        done(201, engineer.post(CALENDARS, own));

        assertThat(planned("W", "2082-11-29T16:00:00Z", "2082-12-06T16:00:00Z").path("named").asText()).isEqualTo(code("A"));
        assertThat(busyMinutes("W")).isEqualTo(4 * 435);
        assertThat(busyMinutes("X")).isEqualTo(5 * 435);
        assertThat(busyMinutes("Y")).isZero();
    }

    @Test
    void aHolidayEndsAShiftAndAWorkedSaturdayIsLikeAFriday() {
        Map<String, Object> changed = calendar("S");
        changed.put("entries", List.of(Map.of("day", "2082-12-01", "type", "HOLIDAY", "name", "厂休"),
                Map.of("day", "2082-12-05", "type", "WORKING", "name", "调休上班", "patternDay", 5)));
        done(200, change(CALENDARS, "C", changed, 0));

        assertThat(busyMinutes("W")).isEqualTo(5 * 435);
        JsonNode days = engineer.get(CALENDARS + "/" + code("C") + "/days?from=2082-12-01&to=2082-12-05").json();
        assertThat(days).extracting(day -> day.path("turns").size()).containsExactly(0, 1, 1, 1, 1);
        assertThat(days.get(4).path("entry").path("name").asText()).isEqualTo("调休上班");
    }

    @Test
    void whoHasReadAnOlderVersionChangesNothingAndARowIsKeptWithItsRecord() {
        Map<String, Object> mine = calendar("S");
        mine.put("entries", List.of(Map.of("day", "2082-12-02", "type", "PLANNED_SHUTDOWN", "name", "检修")));
        done(200, change(CALENDARS, "C", mine, 0));

        done(409, change(CALENDARS, "C", calendar("S"), 0));

        assertThat(engineer.get(CALENDARS + "/" + code("C")).json().path("entries").get(0).path("name").asText()).isEqualTo("检修");
    }

    @Test
    void whatWasWorkedStaysAndNothingThatIsNeededIsArchived() {
        Map<String, Object> longer = night();
        longer.put("end", "08:00");
        Answer shift = change(SHIFTS, "N", longer, 0);
        Map<String, Object> shorter = week();
        shorter.put("turns", List.of(turn(1)));
        Answer pattern = change(PATTERNS, "P", shorter, 0);
        Map<String, Object> renamed = night();
        renamed.put("nameEn", "Graveyard shift");

        assertThat(List.of(shift.json().path("code").asText(), pattern.json().path("code").asText()))
                .containsExactly("plant.shiftFixed", "plant.patternFixed");
        assertThat(shift.text()).contains(code("C"));
        done(200, change(SHIFTS, "N", renamed, 0));
        for (String needed : List.of(SHIFTS + "/" + code("N"), PATTERNS + "/" + code("P"), CALENDARS + "/" + code("C"))) {
            assertThat(engineer.post(needed + "/archive", Map.of("reason", "no more")).status()).as(needed).isEqualTo(422);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            periods | [{"from":"2020-01-13","pattern":"P","anchor":"2020-01-06"}]
            periods | [{"from":"2020-01-06","pattern":"P","anchor":"2020-01-07"}]
            entries | [{"day":"2020-02-03","type":"HOLIDAY","name":"x"}]
            places  | ["S","X"]
            places  | []
            """)
    void whatWasPlannedForAPlaceStays(String field, String value) {
        Map<String, Object> wanted = calendar("S");
        wanted.put(field, "@");
        String sent = written(wanted).replace("\"@\"", value.replaceAll("\"([PSX])\"", "\"$1-" + mark + "\""));

        Answer refused = change(CALENDARS, "C", read(sent), 0);

        assertThat(refused.json().path("code").asText()).as(refused.toString()).isEqualTo("plant.calendarFixed");
        wanted.putAll(calendar("S"));
        wanted.put("periods", List.of(period("2020-01-06"), period("2082-12-01")));
        done(200, change(CALENDARS, "C", wanted, 0));
    }

    @Test
    void nothingIsRestoredThatNamesWhatIsArchived() {
        Map<String, Object> nowhere = calendar("S");
        nowhere.put("code", code("C4"));
        nowhere.put("places", List.of());
        Map<String, Object> other = week();
        other.put("code", code("P4"));
        done(201, engineer.post(PATTERNS, other));
        nowhere.put("periods", List.of(Map.of("from", "2020-01-06", "pattern", code("P4"), "anchor", "2020-01-06")));
        done(201, engineer.post(CALENDARS, nowhere));
        rows.update("UPDATE plant_calendar SET archived = TRUE WHERE code = ?", code("C4"));
        rows.update("UPDATE plant_shift_pattern SET archived = TRUE WHERE code = ?", code("P4"));
        Answer calendar = engineer.post(CALENDARS + "/" + code("C4") + "/restore", Map.of("reason", "again"));
        rows.update("UPDATE plant_shift SET archived = TRUE WHERE code = ?", code("N"));
        Answer pattern = engineer.post(PATTERNS + "/" + code("P4") + "/restore", Map.of("reason", "again"));

        assertThat(List.of(calendar, pattern)).extracting(answer -> answer.json().path("code").asText())
                .containsOnly("administration.recordArchived");
        rows.update("UPDATE plant_shift SET archived = FALSE WHERE code = ?", code("N"));
        done(200, engineer.post(PATTERNS + "/" + code("P4") + "/restore", Map.of("reason", "again")));
        done(200, engineer.post(CALENDARS + "/" + code("C4") + "/restore", Map.of("reason", "again")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shifts         | start   | "25:00"                                                     | /start
            shifts         | start   | "07:00:30"                                                  | /start
            shifts         | end     | null                                                        | /end
            shifts         | breaks  | [{"after":470,"minutes":20}]                                | /breaks/0/after
            shifts         | breaks  | [{"after":20,"minutes":5},{"after":10,"minutes":20}]        | /breaks/0/after
            shifts         | breaks  | [{"after":2147483647,"minutes":2147483647}]                 | /breaks/0/after
            shift-patterns | length  | 0                                                           | /length
            shift-patterns | turns   | []                                                          | /turns
            shift-patterns | turns   | [{"day":8,"crew":"A","shift":"N"}]                          | /turns/0
            shift-patterns | turns   | [{"day":1,"crew":null,"shift":"N"}]                         | /turns/0
            shift-patterns | turns   | [{"day":1,"crew":"A","shift":"no-such"}]                    | /turns/0
            work-calendars | periods | []                                                          | /periods
            work-calendars | periods | [{"from":"2026-02-30","pattern":"P","anchor":"2026-02-01"}] | /periods/0/from
            work-calendars | periods | [{"from":"+999999999-01-01","pattern":"P","anchor":null}]   | /periods/0/from
            work-calendars | entries | [{"day":"2082-12-01","type":"WORKING","name":"x"}]          | /entries/0
            work-calendars | entries | [{"day":"2082-12-01","type":"HOLIDAY","name":null}]         | /entries/0
            work-calendars | places  | ["no-such-place"]                                           | /places
            """)
    void whatCannotBeIsRefusedAtItsField(String kind, String field, String value, String pointer) {
        String sent = value.replace("\"N\"", "\"" + code("N") + "\"").replace("\"P\"", "\"" + code("P") + "\"");
        Map<String, Object> wanted = kind.equals("shifts") ? night() : kind.equals("shift-patterns") ? week() : calendar("X");
        wanted.put("code", code("NEW"));
        wanted.put(field, "@");

        Answer refused = engineer.post("/api/plant/" + kind, written(wanted).replace("\"@\"", sent));

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).as(refused.text()).contains(pointer);
        assertThat(engineer.get("/api/plant/" + kind + "/" + code("NEW")).status()).isEqualTo(404);
    }

    @Test
    void aPlaceHasOneCalendarAndACrewEndsItsShiftBeforeTheNext() {
        Map<String, Object> second = calendar("S");
        second.put("code", code("C3"));
        Map<String, Object> early = new HashMap<>(night());
        early.putAll(Map.of("code", code("EARLY"), "start", "04:00", "end", "12:00"));
        done(201, engineer.post(SHIFTS, early));
        Map<String, Object> hasty = week();
        hasty.put("code", code("P3"));
        hasty.put("turns", List.of(turn(1), Map.of("day", 2, "crew", "A", "shift", code("EARLY"))));

        assertThat(engineer.post(CALENDARS, second).text()).contains("plant.placeHasCalendar");
        assertThat(engineer.post(PATTERNS, hasty).text()).contains("plant.turnTooEarly");
    }

    @ParameterizedTest
    @CsvSource({"from=2026-01-01T00:00:00Z&to=2025-01-01T00:00:00Z", "from=2026-01-01T00:00:00Z&to=2026-01-01T00:00:00Z",
        "from=2026-01-01T00:00:00Z&to=2027-03-01T00:00:00Z", "from=yesterday&to=2026-01-01T00:00:00Z",
        "from=-999999999-01-01T00:00:00Z&to=-999999999-01-02T00:00:00Z", "from=%2B999999999-12-31T00:00:00Z"})
    void anIntervalThatCannotBeIsRefused(String query) {
        assertThat(engineer.get("/api/plant/places/" + code("W") + "/planned-time?" + query).status()).isEqualTo(400);
    }

    @Test
    void whoMayOnlyReadChangesNothingAndWhoMayNotReadLearnsNothing() {
        TestBrowser reader = browsers.signedIn("plant.read");
        TestBrowser stranger = browsers.signedIn("material.read");

        assertThat(reader.get(CALENDARS + "/" + code("C")).status()).isEqualTo(200);
        assertThat(reader.post(SHIFTS, night()).status()).isEqualTo(403);
        assertThat(stranger.get("/api/plant/places/" + code("W") + "/planned-time?from=2082-12-01T00:00:00Z&to=2082-12-02T00:00:00Z")
                .status()).isEqualTo(403);
        assertThat(stranger.get(CALENDARS + "/" + code("C") + "/days?from=2082-12-01&to=2082-12-02").status()).isEqualTo(403);
    }

    private long busyMinutes(String place) {
        return planned(place, "2082-11-29T16:00:00Z", "2082-12-06T16:00:00Z").path("busyTime").asLong() / 60;
    }

    private JsonNode planned(String place, String from, String to) {
        return done(200, engineer.get("/api/plant/places/" + code(place) + "/planned-time?from=" + from + "&to=" + to)).json();
    }

    private Answer change(String path, String record, Map<?, ?> wanted, int version) {
        return engineer.write("PUT", path + "/" + code(record), wanted, Map.of("If-Match", "\"" + version + "\""));
    }

    private static Answer done(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }

    private Map<String, Object> night() {
        return new HashMap<>(Map.of("code", code("N"), "nameZh", "夜班", "nameEn", "Night shift", "start", "23:00", "end", "07:00",
                "breaks", List.of(pause(120, 10), pause(240, 30), pause(390, 5))));
    }

    private static Map<String, Integer> pause(int after, int minutes) {
        return Map.of("after", after, "minutes", minutes);
    }

    private Map<String, Object> week() {
        return new HashMap<>(Map.of("code", code("P"), "nameZh", "五天", "nameEn", "Five days", "length", 7,
                "turns", new ArrayList<>(IntStream.rangeClosed(1, 5).mapToObj(this::turn).toList())));
    }

    private Map<String, Object> turn(int day) {
        return Map.of("day", day, "crew", "A", "shift", code("N"));
    }

    private Map<String, Object> calendar(String place) {
        return new HashMap<>(Map.of("code", code("C"), "nameZh", "日历", "nameEn", "Calendar", "entries", List.of(),
                "periods", List.of(Map.of("from", "2020-01-06", "pattern", code("P"), "anchor", "2020-01-06")),
                "places", List.of(code(place))));
    }

    private void place(String name, String parent, String type, String zone) {
        rows.update("INSERT INTO plant_place (code, type, parent_id, name_zh, name_en, time_zone) "
                + "VALUES (?, ?, (SELECT id FROM (SELECT id FROM plant_place WHERE code = ?) AS above), ?, ?, ?)",
                code(name), type, parent, name, name, zone);
    }

    private String code(String name) {
        return name + "-" + mark;
    }

    private Map<String, Object> period(String from) {
        return Map.of("from", from, "pattern", code("P"), "anchor", "2020-01-06");
    }

    private static Map<?, ?> read(String text) {
        try {
            return new ObjectMapper().readValue(text, Map.class);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String written(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
