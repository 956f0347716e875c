package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser.Answer;
import io.takt.administration.RecordKeeping;
import io.takt.personnel.domain.PersonRows;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Persons, teams, classes and qualifications as people keep them. */
@TaktIntegrationTest
class PersonnelIT extends WithATeam {

    private final RecordKeeping keeping;
    private final PersonRows persons;

    PersonnelIT(@Autowired RecordKeeping keeping, @Autowired PersonRows persons) {
        this.keeping = keeping;
        this.persons = persons;
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

    private JsonNode list(String kind, Map<String, ?> filter, String sort, boolean descending) {
        return keeper.get(query(kind, filter, sort, descending)).json();
    }

    private static List<String> codes(JsonNode list) {
        return list.findValuesAsText("code");
    }
}
