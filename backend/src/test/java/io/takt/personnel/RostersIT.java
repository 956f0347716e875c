package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two teams take turns; people swap, work overtime and are absent, and the roster tells who works when. */
@TaktIntegrationTest
class RostersIT {

    private static final String ROSTER = "/api/personnel/roster";
    private static final String CHANGES = "/api/personnel/duty-changes";
    private static final String ABSENCES = "/api/personnel/absences";

    private final Browsers browsers;
    private final JdbcTemplate rows;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private TestBrowser supervisor;

    RostersIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.rows = rows;
    }

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

    @Test
    void aPublishedRosterTellsWhoWorksWhenAndAHolidayIsOff() {
        assertThat(on("2082-12-01", "D")).containsExactly(code("ofTA"));
        assertThat(on("2082-12-01", "N")).containsExactly(code("ofTB"));
        assertThat(on("2082-12-03", "D")).isEmpty();
        assertThat(on("2082-12-08", "D")).isEmpty();
    }

    @Test
    void aPreviewWritesNothingAndWhoPublishesAnOldOneIsTold() {
        long stand = supervisor.post(ROSTER + "/preview", wanted("TA", "B")).json().path("stand").asLong();
        done(200, correct("TA", "2082-12-02", null, "Stocktaking"));
        Map<String, Object> old = wanted("TA", "B");
        old.put("stand", stand);

        Answer late = supervisor.post(ROSTER, old);

        assertThat(late.json().path("code").asText()).as(late.toString()).isEqualTo("personnel.rosterChanged");
        assertThat(on("2082-12-01", "D")).containsExactly(code("ofTA"));
        assertThat(on("2082-12-02", "D")).isEmpty();
        assertThat(rows.queryForObject("SELECT COUNT(*) FROM personnel_roster_day WHERE team = ? AND day = '2082-12-02'", Long.class,
                code("TA"))).isEqualTo(2);
    }

    @Test
    void tooLittleRestIsSaidAndTwoShiftsAtOnceAreRefused() {
        done(201, supervisor.post("/api/plant/shifts", shift("E", "05:00", "13:00")));

        JsonNode warned = done(200, correct("TA", "2082-12-01", "N", "Illness in the other team")).json();
        Answer twice = correct("TA", "2082-12-02", "E", "Hurry");

        assertThat(warned.findValuesAsText("rest")).containsExactly("0");
        assertThat(twice.json().path("code").asText()).isEqualTo("personnel.worksTwice");
    }

    @Test
    void twoPeopleSwapAndWhatIsWithdrawnIsAsBefore() {
        done(201, supervisor.post(CHANGES, swap("2082-12-01", "2082-12-04")));

        assertThat(on("2082-12-01", "D")).containsExactly(code("ofTB"));
        assertThat(on("2082-12-04", "N")).containsExactly(code("ofTA"));
        assertThat(refusal(swap("2082-12-01", "2082-12-04"))).isEqualTo("personnel.notOnDuty");

        long id = lastChangeOf("ofTA");
        done(200, withdraw(CHANGES, id));
        assertThat(on("2082-12-01", "D")).containsExactly(code("ofTA"));
        assertThat(withdraw(CHANGES, id).json().path("code").asText()).isEqualTo("personnel.withdrawnBefore");
        done(422, withdraw(CHANGES, id));
        done(404, withdraw(CHANGES, Long.MAX_VALUE));
        assertThat(toldOf("ofTA")).contains("withdrawn").isEqualTo(toldOf("ofTB"));
    }

    @Test
    void whatALaterAgreementBuildsOnIsNotWithdrawn() {
        person("third", null);
        done(201, supervisor.post(CHANGES, overtime("third", "2082-12-08", "D")));
        done(201, supervisor.post(CHANGES, swap("2082-12-01", "2082-12-04")));
        long first = lastChangeOf("ofTA");
        Map<String, Object> onwards = swap("2082-12-01", "2082-12-08");
        onwards.putAll(Map.of("person", code("ofTB"), "other", code("third"), "otherShift", code("D")));
        done(201, supervisor.post(CHANGES, onwards));

        assertThat(withdraw(CHANGES, first).json().path("code").asText()).isEqualTo("personnel.notOnDuty");

        assertThat(on("2082-12-04", "N")).containsExactly(code("ofTA"));
        done(200, withdraw(CHANGES, lastChangeOf("ofTB")));
        done(200, withdraw(CHANGES, first));
    }

    @Test
    void aRosterDoesNotTakeAwayWhatWasAgreedNorLetAnybodyWorkTwice() {
        done(201, supervisor.post(CHANGES, swap("2082-12-01", "2082-12-04")));
        assertThat(correct("TA", "2082-12-01", null, "Stocktaking").json().path("code").asText()).isEqualTo("personnel.notOnDuty");
        done(200, withdraw(CHANGES, lastChangeOf("ofTA")));

        done(201, supervisor.post(CHANGES, overtime("ofTA", "2082-12-01", "N")));
        assertThat(correct("TA", "2082-12-01", "N", "Illness").json().path("code").asText()).isEqualTo("personnel.worksTwice");
        assertThat(publishing(wanted("TA", "B"))).isEqualTo("personnel.worksTwice");
        assertThat(on("2082-12-01", "D")).containsExactly(code("ofTA"));
    }

    @Test
    void whoHasAgreedOnSomethingChangesNoTeamBeforeItIsOverOrWithdrawn() {
        done(201, supervisor.post(CHANGES, swap("2082-12-01", "2082-12-04")));

        Answer refused = move("ofTB", "TA");
        assertThat(refused.json().path("code").asText()).as(refused.toString()).isEqualTo("personnel.agreedInTeam");
        assertThat(refused.json().path("title").asText()).contains(code("ofTA") + " 2082-12-01");
        done(200, withdraw(CHANGES, lastChangeOf("ofTA")));
        done(200, move("ofTB", "TA"));
    }

    @Test
    void whatWasSwappedInThePastIsNotAskedOfTheRosterOfANewTeam() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate past = today.minusDays(2);
        rows.update("INSERT INTO personnel_duty_change (person, day, shift, other, other_day, other_shift, reason, recorded_by, recorded_at) "
                + "VALUES (?, ?, ?, ?, ?, ?, 'Wedding', 'person:x', UTC_TIMESTAMP(3))", code("ofTA"), past, code("D"), code("ofTB"), past, code("N"));
        rows.update("INSERT INTO personnel_roster_day (team, day, shift, published_by, published_at) VALUES (?, ?, ?, 'person:x', UTC_TIMESTAMP(3))",
                code("TB"), past, code("N"));
        done(200, move("ofTA", "TB"));

        done(200, correct("TB", today.toString(), "D", "Stocktaking"));

        assertThat(on(today.toString(), "D")).containsExactlyInAnyOrder(code("ofTA"), code("ofTB"));
    }

    private Answer move(String person, String team) {
        return supervisor.write("PUT", "/api/personnel/persons/" + code(person), Map.of("nameZh", "王", "nameEn", "Wang", "team", code(team)),
                Map.of("If-Match", "\"0\""));
    }

    @Test
    void anAbsenceIsWithdrawnOnceAndToldUnderThePerson() {
        done(201, supervisor.post(ABSENCES, Map.of("person", code("ofTA"), "kind", "SICKNESS", "from", "2082-12-01",
                "until", "2082-12-02", "reason", "flu")));
        long id = rows.queryForObject("SELECT MAX(id) FROM personnel_absence WHERE person = ?", Long.class, code("ofTA"));

        Answer unsaid = done(400, supervisor.post(ABSENCES + "/" + id + "/withdraw", Map.of()));
        done(200, withdraw(ABSENCES, id));

        assertThat(unsaid.json().path("errors").findValuesAsText("pointer")).containsExactly("/reason");
        done(422, withdraw(ABSENCES, id));
        assertThat(toldOf("ofTA")).contains("withdrawn");
        JsonNode last = history("ofTA").path(0);
        assertThat(last.path("reason").asText()).isEqualTo("Not so");
        assertThat(field(last, "kind").path("before").asText()).isEqualTo("SICKNESS");
    }

    @Test
    void aCorrectionTellsWhatWasPublishedBefore() {
        done(200, correct("TA", "2082-12-02", null, "Stocktaking"));
        done(200, correct("TA", "2082-12-02", "N", "Stocktaking was called off"));

        JsonNode told = history("TA");
        assertThat(told.findValuesAsText("action")).startsWith("corrected", "corrected", "published");
        assertThat(told.path(1).path("reason").asText()).isEqualTo("Stocktaking");
        assertThat(field(told.path(1), "shift").path("before").asText()).isEqualTo(code("D"));
        assertThat(field(told.path(1), "shift").path("after").isNull()).isTrue();
        assertThat(field(told.path(0), "shift").path("before").isNull()).isTrue();
        assertThat(field(told.path(0), "shift").path("after").asText()).isEqualTo(code("N"));
        assertThat(field(told.path(0), "day").path("before").asText()).isEqualTo("2082-12-02");
    }

    private JsonNode history(String name) {
        return done(200, supervisor.get("/api/security/history/personnel.roster/" + code(name))).json();
    }

    private static JsonNode field(JsonNode change, String name) {
        return StreamSupport.stream(change.path("fields").spliterator(), false).filter(field -> field.path("field").asText().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void whatARosterNeedsIsNotArchivedAndWhatIsArchivedIsNotNamedByWhatIsRestored() {
        person("third", "TA");
        done(201, supervisor.post(CHANGES, overtime("third", "2082-12-01", "N")));
        rows.update("UPDATE personnel_person SET team = NULL WHERE team = ?", code("TB"));
        rows.update("UPDATE plant_shift_pattern SET archived = TRUE WHERE code = ?", code("P"));
        for (String needed : List.of("/api/plant/shifts/" + code("N"), "/api/personnel/teams/" + code("TB"),
                "/api/personnel/persons/" + code("third"))) {
            assertThat(archive(needed).text()).as(needed).contains("administration.recordUsed");
        }
        done(200, archive("/api/personnel/persons/" + code("ofTA")));
        rows.update("UPDATE personnel_team SET archived = TRUE WHERE code = ?", code("TA"));
        Answer person = supervisor.post("/api/personnel/persons/" + code("ofTA") + "/restore", Map.of("reason", "again"));
        rows.update("UPDATE personnel_team SET leader = ? WHERE code = ?", code("ofTA"), code("TA"));
        Answer team = supervisor.post("/api/personnel/teams/" + code("TA") + "/restore", Map.of("reason", "again"));

        assertThat(List.of(person, team)).extracting(answer -> answer.json().path("code").asText())
                .containsOnly("administration.recordArchived");
    }

    @Test
    void whoIsAbsentIsToldAndTakesNoShift() {
        done(201, supervisor.post(ABSENCES, Map.of("person", code("ofTB"), "kind", "SICKNESS", "from", "2082-12-01",
                "until", "2082-12-02", "reason", "flu")));

        JsonNode night = supervisor.get("/api/personnel/duties?day=2082-12-02&shift=" + code("N")).json();
        assertThat(night.findValuesAsText("absent")).containsExactly("true");
        assertThat(refusal(swap("2082-12-01", "2082-12-04"))).isEqualTo("personnel.absentThen");
    }

    @Test
    void overtimeComesOnTopUnlessItIsAtTheSameTime() {
        Map<String, Object> overtime = overtime("ofTA", "2082-12-01", "N");
        JsonNode warned = done(200, supervisor.post(CHANGES + "/preview", overtime)).json();

        assertThat(warned.findValuesAsText("rest")).containsExactlyInAnyOrder("480", "0");
        assertThat(on("2082-12-01", "N")).containsExactly(code("ofTB"));
        done(201, supervisor.post(CHANGES, overtime));
        assertThat(on("2082-12-01", "N")).containsExactlyInAnyOrder(code("ofTA"), code("ofTB"));
        assertThat(refusal(overtime)).isEqualTo("personnel.worksTwice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            duty-changes   | person | no-such    | /person
            duty-changes   | other  | no-such    | /other
            duty-changes   | day    | -          | /day
            duty-changes   | day    | 1066-10-14 | /day
            duty-changes   | shift  | no-such    | /shift
            duty-changes   | reason | ' '        | /reason
            absences       | until  | 2082-11-30 | /until
            absences       | kind   | HANGOVER   | /kind
            roster/preview | team   | no-such    | /team
            roster/preview | to     | 2085-01-01 | /to
            roster/preview | crew   | -          | /crew
            roster/preview | crew   | Z          | /crew
            roster/preview | from   | 2081-12-31 | /from
            """)
    void whatCannotBeIsRefusedAtItsField(String path, String field, String value, String pointer) {
        Map<String, Object> wanted = switch (path) {
            case "absences" -> new HashMap<>(Map.of("person", code("ofTA"), "kind", "OTHER", "from", "2082-12-01", "until", "2082-12-01",
                    "reason", "x"));
            case "duty-changes" -> swap("2082-12-01", "2082-12-04");
            default -> wanted("TA", "A");
        };
        wanted.put(field, value);

        Answer refused = supervisor.post("/api/personnel/" + path, wanted);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).contains(pointer);
    }

    @Test
    void aCodeWithABlankAtItsEndNamesNobody() {
        Map<String, Object> absence = Map.of("person", code("ofTA") + " ", "kind", "OTHER", "from", "2082-12-01", "until", "2082-12-01", "reason", "x");
        Map<String, Object> swap = swap("2082-12-01", "2082-12-04");
        swap.put("other", swap.get("other") + " ");
        Map<String, Object> roster = wanted("TA", "A");
        roster.put("team", code("TA") + " ");

        assertThat(Stream.of(supervisor.post(ABSENCES, absence), supervisor.post(CHANGES, swap), supervisor.post(ROSTER + "/preview", roster))
                .flatMap(refused -> refused.json().path("errors").findValuesAsText("pointer").stream())).containsExactly("/person", "/other", "/team");
    }

    @Test
    void whoMayOnlyReadChangesNothingAndDoesNotLearnWhySomebodyIsAbsent() {
        TestBrowser leader = browsers.signedIn("personnel.roster", "plant.read");

        assertThat(leader.get("/api/personnel/duties?day=2082-12-01").status()).isEqualTo(200);
        assertThat(leader.get(ROSTER + "?from=2082-12-01&to=2082-12-07").status()).isEqualTo(200);
        assertThat(leader.get(ABSENCES + "?from=2082-12-01&to=2082-12-07").status()).isEqualTo(403);
        assertThat(leader.post(ROSTER, wanted("TA", "B")).status()).isEqualTo(403);
        assertThat(leader.post(CHANGES, swap("2082-12-01", "2082-12-04")).status()).isEqualTo(403);
        assertThat(browsers.signedIn("material.read").get("/api/personnel/duties?day=2082-12-01").status()).isEqualTo(403);
    }

    @Test
    void theTeamsOfAPlaceTellWhoBelongsToThemAndWhoWorksToday() {
        String today = supervisor.get("/api/platform/clock").json().path("plantNow").asText().substring(0, 10);
        rows.update("UPDATE personnel_team SET place = ? WHERE code IN (?, ?)", code("HERE"), code("TA"), code("TB"));
        rows.update("UPDATE personnel_team SET leader = ? WHERE code = ?", code("ofTB"), code("TA"));
        person("firstOfTA", "TA");
        person("zOfTA", "TA");
        for (String day : List.of(today, plusDays(today, 1))) {
            done(200, correct("TA", day, "D", "Rush order"));
        }
        done(201, supervisor.post(ABSENCES, Map.of("person", code("firstOfTA"), "kind", "SICKNESS", "from", today, "until", plusDays(today, 1), "reason", "Flu")));

        Answer answer = done(200, supervisor.get("/api/personnel/team-duties?range=%5B0%2C0%5D&filter=%7B%22below%22%3A%22" + code("HERE") + "%22%7D"));

        assertThat(answer.header("Content-Range")).endsWith("/2");
        JsonNode team = answer.json().path(0);
        assertThat(List.of(team.path("code").asText(), team.path("leader").asText(), team.path("leaderName").asText()))
                .containsExactly(code("TA"), code("ofTB"), "Wang");
        assertThat(List.of(team.path("size").asLong(), team.path("onDuty").asLong())).containsExactly(3L, 2L);
        assertThat(team.path("members").findValuesAsText("person")).containsExactly(code("ofTA"), code("zOfTA"), code("firstOfTA"));
        assertThat(team.path("members").findValuesAsText("absent")).containsExactly("false", "false", "true");
        assertThat(answer.text()).doesNotContain("SICKNESS");
        assertThat(browsers.signedIn("personnel.skills").get("/api/personnel/team-duties").status()).isEqualTo(403);
        assertThat(done(400, supervisor.get("/api/personnel/team-duties?filter=%7B%22q%22%3A%22a%22%7D")).json().findValuesAsText("pointer"))
                .containsExactly("/filter/q");
    }

    private static String plusDays(String day, int days) {
        return LocalDate.parse(day).plusDays(days).toString();
    }

    private void person(String name, String team) {
        rows.update("INSERT INTO personnel_person (code, name_zh, name_en, team, archived, version) VALUES (?, ?, ?, ?, FALSE, 0)",
                code(name), "王", "Wang", team == null ? null : code(team));
    }

    private long lastChangeOf(String person) {
        return rows.queryForObject("SELECT MAX(id) FROM personnel_duty_change WHERE person = ?", Long.class, code(person));
    }

    private Answer withdraw(String path, long id) {
        return supervisor.post(path + "/" + id + "/withdraw", Map.of("reason", "Not so"));
    }

    private Answer archive(String path) {
        return supervisor.post(path + "/archive", Map.of("reason", "no more"));
    }

    private String publishing(Map<String, Object> wanted) {
        return supervisor.post(ROSTER + "/preview", wanted).json().path("code").asText();
    }

    /** What the history tells of a person's roster. */
    private List<String> toldOf(String person) {
        return rows.queryForList("SELECT action FROM security_audit WHERE entity = 'personnel.roster' AND code = ?", String.class, code(person));
    }

    private String refusal(Map<String, Object> change) {
        return supervisor.post(CHANGES, change).json().path("code").asText();
    }

    private Answer publish(Map<String, Object> wanted) {
        wanted.put("stand", done(200, supervisor.post(ROSTER + "/preview", wanted)).json().path("stand").asLong());
        return supervisor.post(ROSTER, wanted);
    }

    private Answer correct(String team, String day, String shift, String reason) {
        Map<String, Object> wanted = new HashMap<>(Map.of("team", code(team), "day", day, "reason", reason));
        wanted.put("shift", shift == null ? null : code(shift));
        return supervisor.post(ROSTER + "/corrections", wanted);
    }

    /** Of this test's own people those who work a shift on a day. */
    private List<String> on(String day, String shift) {
        JsonNode duties = done(200, supervisor.get("/api/personnel/duties?day=" + day + "&shift=" + code(shift))).json();
        return StreamSupport.stream(duties.spliterator(), false).map(duty -> duty.path("person").asText()).toList();
    }

    private Map<String, Object> wanted(String team, String crew) {
        return new HashMap<>(Map.of("team", code(team), "calendar", code("C"), "crew", crew, "from", "2082-12-01", "to", "2082-12-07"));
    }

    /** The first team's person gives a day shift for a night shift of the other's. */
    private Map<String, Object> swap(String day, String otherDay) {
        return new HashMap<>(Map.of("person", code("ofTA"), "day", day, "shift", code("D"), "other", code("ofTB"), "otherDay", otherDay,
                "otherShift", code("N"), "reason", "Wedding"));
    }

    private Map<String, Object> overtime(String person, String day, String shift) {
        return Map.of("person", code(person), "day", day, "shift", code(shift), "reason", "Rush");
    }

    private Map<String, Object> shift(String name, String start, String end) {
        return Map.of("code", code(name), "nameZh", name, "nameEn", name, "start", start, "end", end);
    }

    private Map<String, Object> turn(int day, String crew, String shift) {
        return Map.of("day", day, "crew", crew, "shift", code(shift));
    }

    private String code(String name) {
        return name + "-" + mark;
    }

    private static Answer done(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }
}
