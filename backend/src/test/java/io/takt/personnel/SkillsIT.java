package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who can do what, and what ends soon. */
@TaktIntegrationTest
class SkillsIT extends WithATeam {

    @Test
    void theOverviewTellsWhatEndsWhenAndLeavesOutWhatIsOutlasted() {
        good(grant(1, day(-400), day(-3)));
        good(grant(2, day(-400), day(40)));
        assertThat(expiring(Map.of("team", team))).hasSize(1);
        JsonNode due = expiring(Map.of("team", team, "qualification", type, "days", 40)).get(0);
        assertThat(due.path("daysLeft").asInt()).isEqualTo(40);
        assertThat(due.path("level").asInt()).isEqualTo(2);
        assertThat(expiring(Map.of("team", team, "days", 39))).isEmpty();
        assertThat(expiring(Map.of("q", person.toLowerCase(Locale.ROOT)))).as("in either case").hasSize(1);
        assertThat(expiring(Map.of("q", person.replaceFirst(".$", "_")))).as("as it is written").isEmpty();

        JsonNode line = keeper.get(query("skills", Map.of("team", team), "code", false)).json().get(0);
        assertThat(line.path("skills").findValuesAsText("state")).containsExactly("VALID");
        assertThat(line.path("skills").get(0).path("level").asInt()).isEqualTo(2);
        assertThat(keeper.get(query("skills/expiring", Map.of("days", "soon"), "expiresOn", false)).status()).isEqualTo(400);
        assertThat(keeper.get(query("skills/expiring", Map.of("colour", "red"), "expiresOn", false)).status()).isEqualTo(400);
    }

    @Test
    void whatEndsBeforeTheNextBeginsIsInTheOverviewUntilTheNextCounts() {
        good(grant(1, day(-300), day(-20)));
        good(grant(1, day(-10), day(5)));
        assertThat(expiring(Map.of("team", team)).findValuesAsText("expiresOn")).containsExactly(day(5).toString());

        good(grant(1, day(7), day(300)));
        assertThat(expiring(Map.of("team", team)).findValuesAsText("expiresOn"))
                .containsExactly(day(5).toString(), day(300).toString());

        good(grant(1, day(6), day(299)));
        assertThat(expiring(Map.of("team", team)).findValuesAsText("expiresOn")).containsExactly(day(300).toString());
    }

    @Test
    void whoPlansWorkSeesWhatPeopleCanDoAndNothingElseOfThem() {
        TestBrowser planner = browsers.signedIn("personnel.skills");
        good(grant(2, day(0), null));

        Answer skills = planner.get(query("skills", Map.of("team", team), "code", false));

        assertThat(skills.json().get(0).path("nameZh").asText()).isEqualTo("名称");
        assertThat(skills.toString()).doesNotContain("employed", "2024-02-29", "account");
        assertThat(planner.get(query("skills/expiring", Map.of(), "expiresOn", false)).status()).isEqualTo(200);
        assertThat(planner.get(ROOT + "persons/" + person).status()).isEqualTo(403);
        assertThat(planner.get(heldPath()).status()).isEqualTo(403);
        assertThat(planner.get("/api/security/history/personnel.person/" + person).status()).isEqualTo(403);
        assertThat(planner.post(heldPath(), Map.of("qualification", type, "validFrom", "2026-01-01", "level", 1)).status()).isEqualTo(403);
        TestBrowser auditor = browsers.signedIn("personnel.read");
        assertThat(auditor.get(ROOT + "persons/" + person).status()).isEqualTo(200);
        assertThat(auditor.post(ROOT + "teams", with(named("X-" + id), "place", PLACE)).status()).isEqualTo(403);
    }

    private JsonNode expiring(Map<String, ?> filter) {
        return keeper.get(query("skills/expiring", filter, "expiresOn", false)).json();
    }
}
