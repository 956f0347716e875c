package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People swap, work overtime and are absent. */
@TaktIntegrationTest
class DutyChangesIT extends WithTwoTeams {

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
    void overtimeComesOnTopUnlessItIsAtTheSameTime() {
        Map<String, Object> overtime = overtime("ofTA", "2082-12-01", "N");
        JsonNode warned = done(200, supervisor.post(CHANGES + "/preview", overtime)).json();

        assertThat(warned.findValuesAsText("rest")).containsExactlyInAnyOrder("480", "0");
        assertThat(on("2082-12-01", "N")).containsExactly(code("ofTB"));
        done(201, supervisor.post(CHANGES, overtime));
        assertThat(on("2082-12-01", "N")).containsExactlyInAnyOrder(code("ofTA"), code("ofTB"));
        assertThat(refusal(overtime)).isEqualTo("personnel.worksTwice");
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
    void whoIsAbsentIsToldAndTakesNoShift() {
        done(201, supervisor.post(ABSENCES, Map.of("person", code("ofTB"), "kind", "SICKNESS", "from", "2082-12-01",
                "until", "2082-12-02", "reason", "flu")));

        JsonNode night = supervisor.get("/api/personnel/duties?day=2082-12-02&shift=" + code("N")).json();
        assertThat(night.findValuesAsText("absent")).containsExactly("true");
        assertThat(refusal(swap("2082-12-01", "2082-12-04"))).isEqualTo("personnel.absentThen");
    }
}
