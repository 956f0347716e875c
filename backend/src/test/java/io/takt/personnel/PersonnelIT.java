package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.administration.RecordKeeping;
import io.takt.personnel.domain.PersonRows;
import io.takt.personnel.domain.RequirementRows;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.PlantClock;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

@TaktIntegrationTest
class PersonnelIT {

    private static final String ROOT = "/api/personnel/";
    private static final String PLACE = TestPlant.ENTERPRISE;

    private final Browsers browsers;
    private final Plant plant;
    private final PlantClock clock;
    private final RecordKeeping keeping;
    private final PersonRows persons;
    private final RequirementRows requirements;
    private final JdbcTemplate rows;
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String type = "CNC-" + id;
    private final String team = "T-" + id;
    private final String person = "P-" + id;
    private TestBrowser keeper;

    PersonnelIT(@Autowired Browsers browsers, @Autowired Plant plant, @Autowired PlantClock clock, @Autowired RecordKeeping keeping,
            @Autowired PersonRows persons, @Autowired RequirementRows requirements, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.plant = plant;
        this.clock = clock;
        this.keeping = keeping;
        this.persons = persons;
        this.requirements = requirements;
        this.rows = rows;
    }

    @BeforeEach
    void aPersonOfATeamAndSomethingToBeQualifiedFor() {
        Actors.as(Actor.system("test"), () -> TestPlant.enterprise(plant));
        keeper = browsers.signedIn("personnel.read", "personnel.edit", "personnel.skills");
        good(keeper.post(ROOT + "classes", named("C-" + id)));
        good(keeper.post(ROOT + "qualifications", with(named(type), "levelsZh", "初级，中级、高级", "levelsEn", "low, mid, high", "validMonths", 12)));
        good(keeper.post(ROOT + "teams", with(named(team), "place", PLACE)));
        good(keeper.post(ROOT + "persons", with(named(person), "team", team, "personnelClass", "C-" + id, "employedFrom", "2024-02-29")));
    }

    @Test
    void aPersonIsReadFoundSortedAndChanged() {
        good(keeper.post(ROOT + "persons", with(named("Q-" + id), "team", team, "nameZh", "阿强")));

        assertThat(codes(list("persons", Map.of("team", team), "nameZh", true))).containsExactly("Q-" + id, person);
        assertThat(codes(list("persons", Map.of("q", person), "code", true))).containsExactly(person);
        Answer changed = change("persons/" + person, with(named(null), "employedFrom", "2024-02-29", "employedUntil", "2030-12-31"), 0);

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.json().path("team").isNull()).isTrue();
        assertThat(changed.json().path("employedUntil").asText()).isEqualTo("2030-12-31");
        assertThat(change("persons/" + person, named(null), 0).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            persons        | team           | no-such      | /team
            persons        | personnelClass | no-such      | /personnelClass
            persons        | account        | nobody       | /account
            persons        | employedFrom   | 2026-02-30   | /employedFrom
            persons        | employedFrom   | 1066-10-14   | /employedFrom
            persons        | employedFrom   | 1969-12-31   | /employedFrom
            persons        | employedUntil  | 2024-02-28   | /employedUntil
            persons        | employedUntil  | 2200-01-01   | /employedUntil
            persons        | employedUntil  | tomorrow     | /employedUntil
            persons        | salary         | 1            | /salary
            persons        | code           | a/b          | /code
            teams          | place          | no-such      | /place
            teams          | place          | ''           | /place
            teams          | leader         | no-such      | /leader
            qualifications | levelsEn       | low, mid     | /levelsEn
            qualifications | levelsZh       | 初级, 初级, 高级 | /levelsZh
            qualifications | levelsZh       | a,b,c,d,e,f,g,h,i,j | /levelsZh
            qualifications | validMonths    | 0            | /validMonths
            qualifications | validMonths    | 601          | /validMonths
            qualifications | validMonths    | 1.5          | /validMonths
            qualifications | validMonths    | 9999999999   | /validMonths
            classes        | nameZh         | ''           | /nameZh
            """)
    void aValueThatCannotBeIsRefusedAtItsField(String kind, String field, String value, String pointer) {
        Map<String, Object> wanted = with(named("N-" + id), field, value);
        switch (kind) {
            case "persons" -> wanted.putIfAbsent("employedFrom", "2024-02-29");
            case "teams" -> wanted.putIfAbsent("place", PLACE);
            case "qualifications" -> {
                wanted.putIfAbsent("levelsZh", "初级, 中级, 高级");
                wanted.putIfAbsent("levelsEn", "low, mid, high");
            }
            default -> { }
        }

        Answer refused = keeper.post(ROOT + kind, wanted);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).contains(pointer);
        assertThat(keeper.get(ROOT + kind + "/N-" + id).status()).isEqualTo(404);
    }

    @Test
    void anAccountBelongsToOnePerson() {
        String account = keeper.get("/api/security/session").json().path("userName").asText();
        good(keeper.post(ROOT + "persons", with(named("Q-" + id), "account", account)));

        assertThat(change("persons/" + person, with(named(null), "account", account + " "), 0).status()).isEqualTo(400);
        Answer second = change("persons/" + person, with(named(null), "account", account), 0);

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.json().path("errors").path(0).path("message").asText()).contains(account, "Q-" + id);
    }

    /** Both were told that code and account are free; only one of the two is first. */
    @Test
    void whoeverComesSecondIsToldOfTheirCodeOnlyIfThatIsTaken() {
        String account = keeper.get("/api/security/session").json().path("userName").asText();
        good(keeper.post(ROOT + "persons", with(named("Q-" + id), "account", account)));
        WantedPerson sameAccount = new WantedPerson("N-" + id, "名称", "Name", null, null, account, null, null);
        WantedPerson sameCode = new WantedPerson("Q-" + id, "名称", "Name", null, null, null, null, null);

        assertThatThrownBy(() -> keeping.insert("N-" + id, () -> persons.add(sameAccount))).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> keeping.insert("Q-" + id, () -> persons.add(sameCode))).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.faults()).extracting(Fault::pointer, Fault::code).containsExactly(tuple("/code", "administration.codeTaken")));
    }

    @Test
    void aCodeWithABlankAtItsEndNamesNoTeamAndNobodyIsLostFromRosters() {
        assertThat(pointers(keeper.post(ROOT + "persons", with(named("N-" + id), "team", team + " ")))).containsExactly("/team");
        assertThat(pointers(keeper.post(ROOT + "persons", with(named("N-" + id), "personnelClass", "C-" + id + " ")))).containsExactly("/personnelClass");
        assertThat(pointers(keeper.post(ROOT + "teams", with(named("N-" + id), "place", PLACE + " ")))).containsExactly("/place");
        assertThat(pointers(keeper.post(ROOT + "teams", with(named("N-" + id), "place", PLACE, "leader", person + " ")))).containsExactly("/leader");
        assertThat(keeper.get(ROOT + "persons/" + person + "%20").status()).isEqualTo(404);
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
    void aTeamThatHasPeopleIsNotArchivedAndNoPersonJoinsOneThatIs() {
        Answer refused = archive("teams/" + team);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("uses").path(0).path("codes").asText()).isEqualTo(person);

        good(change("teams/" + team, with(named(null), "place", PLACE, "leader", person), 0));
        good(change("persons/" + person, named(null), 0));
        assertThat(archive("persons/" + person).json().path("uses").path(0).path("kind").asText()).isEqualTo("personnel.use.leader");
        assertThat(archive("teams/" + team).status()).isEqualTo(200);
        assertThat(archive("persons/" + person).status()).isEqualTo(200);

        Answer late = keeper.post(ROOT + "persons", with(named("Q-" + id), "team", team));
        assertThat(late.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/team");
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

    private Answer grant(@Nullable Integer level, LocalDate from, @Nullable LocalDate last) {
        Map<String, Object> wanted = new HashMap<>(Map.of("qualification", type, "validFrom", from.toString()));
        wanted.put("level", level);
        wanted.put("expiresOn", last == null ? null : last.toString());
        return keeper.post(heldPath(), wanted);
    }

    private JsonNode held() {
        return keeper.get(heldPath()).json();
    }

    private String heldPath() {
        return ROOT + "persons/" + person + "/qualifications";
    }

    private JsonNode expiring(Map<String, ?> filter) {
        return keeper.get(query("skills/expiring", filter, "expiresOn", false)).json();
    }

    private LocalDate day(int fromToday) {
        return clock.now().atZone(plant.timeZone()).toLocalDate().plusDays(fromToday);
    }

    private Answer change(String path, Map<String, ?> fields, int version) {
        return keeper.write("PUT", ROOT + path, fields, Map.of("If-Match", "\"" + version + "\""));
    }

    private Answer archive(String path) {
        return keeper.post(ROOT + path + "/archive", Map.of("reason", "no longer here"));
    }

    private JsonNode list(String kind, Map<String, ?> filter, String sort, boolean descending) {
        return keeper.get(query(kind, filter, sort, descending)).json();
    }

    private static String query(String kind, Map<String, ?> filter, String sort, boolean descending) {
        String json = filter.entrySet().stream().map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        return ROOT + kind + "?filter=" + URLEncoder.encode(json, StandardCharsets.UTF_8) + "&sort="
                + URLEncoder.encode("[\"" + sort + "\",\"" + (descending ? "DESC" : "ASC") + "\"]", StandardCharsets.UTF_8);
    }

    private static List<String> codes(JsonNode list) {
        return list.findValuesAsText("code");
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().path("errors").findValuesAsText("pointer");
    }

    private static Map<String, Object> named(@Nullable String code) {
        Map<String, Object> fields = new HashMap<>(Map.of("nameZh", "名称", "nameEn", "Name"));
        if (code != null) {
            fields.put("code", code);
        }
        return fields;
    }

    private static Map<String, Object> with(Map<String, Object> fields, Object... more) {
        for (int at = 0; at < more.length; at += 2) {
            fields.put(String.valueOf(more[at]), more[at + 1]);
        }
        return fields;
    }

    private static void good(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    }
}
