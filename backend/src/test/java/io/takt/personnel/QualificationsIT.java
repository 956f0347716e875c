package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.personnel.domain.RequirementRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people are qualified for is granted, renewed and revoked, and is never written over. */
@TaktIntegrationTest
class QualificationsIT extends WithATeam {

    private final RequirementRows requirements;
    private final JdbcTemplate rows;

    QualificationsIT(@Autowired RequirementRows requirements, @Autowired JdbcTemplate rows) {
        this.requirements = requirements;
        this.rows = rows;
    }

    @Test
    void whoHasLeftHoldsNothingThatWorkNeeds() {
        rows.update("INSERT INTO personnel_requirement (work_unit, qualification, level) VALUES (?, ?, NULL)", "WU-" + id, type);
        try {
            assertThat(requirements.heldByNobody(day(0))).contains(type);
            good(grant(2, LocalDate.parse("2024-02-01"), day(300)));
            assertThat(requirements.heldByNobody(day(0))).doesNotContain(type);

            assertThat(change("persons/" + person, with(named(null), "team", team, "employedFrom", "2024-02-29", "employedUntil", day(0).toString()), 0)
                    .status()).isEqualTo(200);
            assertThat(requirements.heldByNobody(day(0))).as("the last day").doesNotContain(type);
            assertThat(requirements.heldByNobody(day(1))).contains(type);
            assertThat(requirements.heldByNobody(LocalDate.parse("2024-02-28"))).as("before the first").contains(type);
        } finally {
            rows.update("DELETE FROM personnel_requirement WHERE qualification = ?", type);
        }
    }

    @Test
    void aQualificationIsGrantedRenewedAndRevokedAndEveryRowStays() {
        good(grant(1, day(-364), null));
        JsonNode first = held().get(0);
        assertThat(first.path("expiresOn").asText()).isEqualTo(day(-364).plusMonths(12).minusDays(1).toString());
        assertThat(first.path("state").asText()).isEqualTo("EXPIRING");

        good(keeper.post(heldPath() + "/" + first.path("id").asLong() + "/renew", Map.of("validFrom", day(1).toString())));
        good(keeper.post(heldPath() + "/" + first.path("id").asLong() + "/revoke", Map.of("reason", "lent it to a friend")));

        assertThat(held().findValuesAsText("state")).containsExactly("FUTURE", "REVOKED");
        assertThat(held().get(0).path("level").asInt()).isEqualTo(1);
        assertThat(held().get(1).path("revokeReason").asText()).isEqualTo("lent it to a friend");
        assertThat(keeper.get("/api/security/history/personnel.person/" + person).json().findValuesAsText("action"))
                .containsExactly("qualificationRevoked", "qualificationRenewed", "qualificationGranted", "added");
    }

    @Test
    void ofManyWhoRenewTheSameRowAtOnceOneIsServed() {
        good(grant(1, day(-364), day(1)));
        String path = heldPath() + "/" + held().get(0).path("id").asLong() + "/renew";
        List<TestBrowser> people = Stream.generate(() -> browsers.signedIn("personnel.read", "personnel.edit")).limit(4).toList();

        List<CompletableFuture<Answer>> answers = people.stream().map(someone -> CompletableFuture.supplyAsync(() ->
                someone.post(path, Map.of("validFrom", day(2).toString(), "expiresOn", day(300).toString())))).toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Answer::status).sorted()).containsExactly(201, 422, 422, 422);
        assertThat(held()).hasSize(2);
    }

    @Test
    void aRenewalThatWasAMistakeIsRevokedAndMadeAnewOnce() {
        good(grant(1, day(-364), day(1)));
        String renew = heldPath() + "/" + held().get(0).path("id").asLong() + "/renew";
        good(keeper.post(renew, Map.of("validFrom", day(2).toString(), "expiresOn", day(3000).toString())));
        good(keeper.post(heldPath() + "/" + held().get(0).path("id").asLong() + "/revoke", Map.of("reason", "a slip of the pen")));

        good(keeper.post(renew, Map.of("validFrom", day(2).toString(), "expiresOn", day(300).toString())));

        Answer again = keeper.post(renew, Map.of("validFrom", day(2).toString(), "expiresOn", day(400).toString()));
        assertThat(again.json().path("code").asText()).isEqualTo("personnel.renewedAlready");
        assertThat(held().findValuesAsText("state")).containsExactly("FUTURE", "REVOKED", "EXPIRING");
    }

    @Test
    void whatCannotBeGrantedIsRefusedAndNothingIsKept() {
        assertThat(pointers(grant(4, day(0), null))).containsExactly("/level");
        assertThat(pointers(grant(null, day(0), null))).containsExactly("/level");
        assertThat(pointers(grant(1, day(0), day(-1)))).containsExactly("/expiresOn");
        assertThat(pointers(keeper.post(heldPath(), Map.of("qualification", "no-such", "validFrom", "2026-01-01"))))
                .containsExactly("/qualification");
        assertThat(pointers(keeper.post(heldPath(), Map.of()))).containsExactly("/qualification", "/validFrom");
        good(grant(1, day(0), day(9)));
        assertThat(grant(1, day(0), day(9)).status()).isEqualTo(422);
        String row = heldPath() + "/" + held().get(0).path("id").asLong();
        assertThat(pointers(keeper.post(row + "/renew", Map.of("validFrom", day(1).toString(), "expiresOn", day(9).toString()))))
                .containsExactly("/expiresOn");
        assertThat(keeper.post(row + "/revoke", Map.of("reason", " ")).status()).isEqualTo(400);
        good(keeper.post(row + "/revoke", Map.of("reason", "mistake")));
        assertThat(keeper.post(row + "/revoke", Map.of("reason", "again")).status()).isEqualTo(422);
        assertThat(keeper.post(row + "/renew", Map.of("validFrom", day(1).toString())).status()).isEqualTo(422);
        assertThat(keeper.post(heldPath() + "/999999999/revoke", Map.of("reason", "whose?")).status()).isEqualTo(404);
        assertThat(held()).hasSize(1);
    }

    @Test
    void levelsThatAreHeldStayAndHigherOnesMayBeAdded() {
        good(grant(2, day(0), null));
        Map<String, Object> fewer = with(named(null), "levelsZh", "初级", "levelsEn", "low");
        Map<String, Object> more = with(named(null), "levelsZh", "一, 二, 三, 四", "levelsEn", "1, 2, 3, 4");

        assertThat(change("qualifications/" + type, fewer, 0).json().path("code").asText()).isEqualTo("personnel.levelsFixed");
        assertThat(change("qualifications/" + type, more, 0).status()).isEqualTo(200);
        assertThat(archive("qualifications/" + type).status()).isEqualTo(200);
    }
}
