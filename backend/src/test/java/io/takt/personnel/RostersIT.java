package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A roster is published, corrected and kept, and tells who works when. */
@TaktIntegrationTest
class RostersIT extends WithTwoTeams {

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
    void aRosterDoesNotTakeAwayWhatWasAgreedNorLetAnybodyWorkTwice() {
        done(201, supervisor.post(CHANGES, swap("2082-12-01", "2082-12-04")));
        assertThat(correct("TA", "2082-12-01", null, "Stocktaking").json().path("code").asText()).isEqualTo("personnel.notOnDuty");
        done(200, withdraw(CHANGES, lastChangeOf("ofTA")));

        done(201, supervisor.post(CHANGES, overtime("ofTA", "2082-12-01", "N")));
        assertThat(correct("TA", "2082-12-01", "N", "Illness").json().path("code").asText()).isEqualTo("personnel.worksTwice");
        assertThat(publishing(wanted("TA", "B"))).isEqualTo("personnel.worksTwice");
        assertThat(on("2082-12-01", "D")).containsExactly(code("ofTA"));
    }

    private String publishing(Map<String, Object> wanted) {
        return supervisor.post(ROSTER + "/preview", wanted).json().path("code").asText();
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

    private Answer archive(String path) {
        return supervisor.post(path + "/archive", Map.of("reason", "no more"));
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
}
