package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may import, sees what an import did, and takes it back. */
@TaktIntegrationTest
class ImportPermissionsIT extends WithAnEngineer {

    private final SignedInPeople people;

    ImportPermissionsIT(@Autowired SignedInPeople people) {
        this.people = people;
    }

    @Test
    void onlyWhoeverGaveAFileAppliesIt() {
        JsonNode checked = engineer.ended(engineer.giveCsv(csv("One")));
        ImportingPerson other = person("administration.import", "material.edit", "material.read");
        other.browser.get("/api/security/session");

        assertThat(other.ask(checked, "application").json().path("code").asText()).isEqualTo("administration.importOfAnother");
        assertThat(classes()).isZero();
        assertThat(engineer.ended(engineer.ask(checked, "application")).path("state").asText()).isEqualTo("APPLIED");
    }

    @Test
    void aFileThatIsStillCheckedIsNotAppliedByAnotherEither() {
        JsonNode checked = engineer.ended(engineer.giveCsv(csv("One")));
        String code = checked.path("code").asText();
        ImportingPerson other = person("administration.import", "material.edit", "material.read");
        other.browser.get("/api/security/session");
        rows.update("UPDATE administration_import SET state = 'CHECKING' WHERE code = ?", code);

        assertThat(other.ask(checked, "application").json().path("code").asText()).as("what was read before the check had ended")
                .isEqualTo("administration.importOfAnother");
        rows.update("UPDATE administration_import SET state = 'CHECKED' WHERE code = ?", code);
        assertThat(engineer.ended(engineer.ask(checked, "application")).path("state").asText()).isEqualTo("APPLIED");
    }

    @Test
    void whoeverTakesAnImportBackHasNotGivenIt() {
        JsonNode imported = applied(csv("One"));
        engineer.browser.write("PUT", "/api/material/classes/" + prefix + "0", Map.of("nameZh", "改", "nameEn", "Changed"), Map.of("If-Match", "\"0\""));
        ImportingPerson other = person("administration.import", "material.edit", "material.read");
        other.browser.get("/api/security/session");

        JsonNode refused = other.ended(other.ask(imported, "undo"));

        assertThat(refused.path("state").asText()).isEqualTo("APPLIED");
        assertThat(refused.path("person").asText()).isEqualTo(imported.path("person").asText());
    }

    @Test
    void whoMayNotSeeWhatAnImportDidDoesNotTakeItBack() {
        JsonNode imported = applied(csv("One"));
        String name = people.person("administration.import", "material.edit", "material.read");
        rows.update("INSERT INTO security_account_place (account_id, place_code) SELECT id, 'E-TEST' FROM security_account WHERE user_name = ?", name);
        ImportingPerson bound = new ImportingPerson(browsers.of(name));
        bound.browser.get("/api/security/session");
        ImportingPerson stranger = person("administration.import", "personnel.read");
        stranger.browser.get("/api/security/session");

        assertThat(bound.ask(imported, "undo").json().path("code").asText()).isEqualTo("administration.importOfWholePlant");
        assertThat(stranger.ask(imported, "undo").status()).isEqualTo(403);
        assertThat(bound.browser.get(ImportingPerson.IMPORTS + "/" + imported.path("code").asText() + "/rows").status()).isEqualTo(403);
        assertThat(engineer.read(imported.path("code").asText()).path("state").asText()).isEqualTo("APPLIED");
    }

    @Test
    void thePermissionsOfWhoAsksCount() {
        Answer refused = person("material.edit", "material.read").giveCsv(csv("One"));
        ImportingPerson reader = person("administration.import", "material.read");
        JsonNode faulty = reader.ended(reader.giveCsv(csv("One", "Two")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(texts(reader.faults(faulty), "code")).containsExactly("security.notAllowed");
        assertThat(reader.faults(faulty).toString()).doesNotContain("{2}", "{3}");
        assertThat(person("administration.import").browser.get("/api/administration/exports/file?entities=material.class").status())
                .isEqualTo(403);
    }

    @Test
    void whoMayNotReadARecordSeesItInNoImportEither() {
        JsonNode applied = applied(csv("One"));
        JsonNode faulty = engineer.ended(engineer.giveCsv("Code,Chinese name,English name\na b,类别,Secret\n"));
        ImportingPerson other = person("administration.import", "personnel.read");

        assertThat(other.read(applied.path("code").asText()).path("state").asText()).isEqualTo("APPLIED");
        for (String path : List.of(applied.path("code").asText() + "/rows", faulty.path("code").asText() + "/faults",
                faulty.path("code").asText() + "/faults/file")) {
            String address = ImportingPerson.IMPORTS + "/" + path;
            assertThat(other.browser.get(address).status()).as(path).isEqualTo(403);
            assertThat(person("administration.read", "material.read").browser.get(address).status()).as(path).isEqualTo(200);
        }
    }
}
