package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts and roles as sheets: by the rules of the screens, and without passwords. */
@TaktIntegrationTest
class AccountSheetIT {

    private static final String ACCOUNTS = "security.account";
    private static final String PLACE = TestPlant.ENTERPRISE;
    private static final String TITLES = "code,displayName,template,roles,places,validUntil,studentClass\n";

    private final Browsers browsers;
    private final Plant plant;
    private final String name = "s-" + UUID.randomUUID().toString().substring(0, 8);
    private ImportingPerson administrator;

    @TempDir
    private Path folder;

    AccountSheetIT(@Autowired Browsers browsers, @Autowired Plant plant) {
        this.browsers = browsers;
        this.plant = plant;
    }

    @BeforeEach
    void anAdministrator() {
        Actors.as(Actor.system("test"), () -> TestPlant.enterprise(plant));
        administrator = new ImportingPerson(browsers.signedIn("*"));
    }

    private JsonNode checked(ImportingPerson person, String entity, String csv) {
        return person.ended(person.give("rows.csv", csv.getBytes(StandardCharsets.UTF_8), entity));
    }

    private JsonNode applied(String entity, String csv) {
        JsonNode checked = checked(administrator, entity, csv);
        assertThat(administrator.faults(checked)).isEmpty();
        JsonNode applied = administrator.ended(administrator.ask(checked, "application"));
        assertThat(applied.path("state").asText()).isEqualTo("APPLIED");
        return applied;
    }

    private JsonNode account() {
        return administrator.browser.get("/api/security/accounts/" + name).json();
    }

    @Test
    void nobodyComesInByANewAccountBeforeItIsGivenAFirstPassword() {
        applied(ACCOUNTS, TITLES + name + ",王小明,,PLANNER,,2100-07-15,WL26A\n");

        assertThat(account().path("withPassword").asBoolean()).isFalse();
        assertThat(account().path("validUntil").asText()).isEqualTo("2100-07-15");
        for (String guess : List.of("nobody", "null", "takt-" + name)) {
            assertThat(signIn(guess)).isEqualTo(401);
        }
        assertThat(administrator.browser.post("/api/security/accounts/" + name + "/password", Map.of("password", "for the first time")).status())
                .isEqualTo(200);
        assertThat(signIn("for the first time")).isEqualTo(200);
    }

    private int signIn(String password) {
        return browsers.anonymous().post("/api/security/session", Map.of("userName", name, "password", password)).status();
    }

    @Test
    void whatARowLeavesOutItsTemplateSays() {
        applied("administration.account-template", "code,nameZh,nameEn,roles,places,codePattern,validUntil\n" + name
                + ",模板,Template,LEARNER,%s,{class}-{n:2},2100-01-31\n".formatted(PLACE));
        applied(ACCOUNTS, "code,displayName,template\n" + name + ",李雷," + name + "\n");

        assertThat(account().path("roles").path(0).asText()).isEqualTo("LEARNER");
        assertThat(account().path("places").path(0).asText()).isEqualTo(PLACE);
        assertThat(account().path("validUntil").asText()).isEqualTo("2100-01-31");
        assertThat(account().path("template").asText()).isEqualTo(name);
        assertThat(administrator.browser.get("/api/administration/uses/plant.place/" + PLACE).text()).contains(name);
    }

    @Test
    void everythingThatIsWrongIsNamedAtItsCell() {
        JsonNode checked = checked(administrator, ACCOUNTS, TITLES + name + ",,,NOBODYS_ROLE,NOWHERE,2100-07-15,WL26A\n"
                + name + "2,Name,NO_TEMPLATE,,,,\n" + name + "3,Name,,NOBODYS_ROLE,,,\n" + name + "4,Name,,,NOWHERE,,\n" + name + "5,Name,,,,soon,\n"
                + name + "6,Name,,,,2020-01-31,\n");

        assertThat(administrator.faults(checked)).extracting(fault -> fault.path("cell").asText() + " " + fault.path("code").asText())
                .containsExactlyInAnyOrder("B2 shared.fieldMissing", "C3 administration.templateUnknown", "D4 security.unknownRole",
                        "E5 security.placeUnknown", "F6 administration.cellNoDate", "F7 security.dayOver");
    }

    @Test
    void nobodyGivesByASheetWhatTheyLack() {
        ImportingPerson clerk = new ImportingPerson(browsers.signedIn("administration.import", "administration.read", "security.read", "security.manage"));

        JsonNode checked = checked(clerk, ACCOUNTS, "code,displayName,roles\n" + name + ",Name,SYSTEM_ADMINISTRATOR\n");

        assertThat(clerk.faults(checked)).extracting(fault -> fault.path("code").asText()).containsExactly("security.roleBeyondOwn");
    }

    @Test
    void whatIsExportedChangesNothingWhenItComesBack() throws IOException, InterruptedException {
        applied(ACCOUNTS, TITLES + name + ",王小明,,\"PLANNER, LEARNER\"," + PLACE + ",2100-07-15,WL26A\n");
        for (String entity : List.of(ACCOUNTS, "security.role", "administration.account-template")) {
            String exported = Files.readString(administrator.export(folder, "format=CSV&entities=" + entity));

            JsonNode checked = checked(administrator, entity, exported);

            assertThat(exported).doesNotContain("$2a$", "$2b$");
            assertThat(administrator.faults(checked)).as(entity).isEmpty();
            assertThat(checked.path("unchanged").asInt()).as(entity).isPositive();
            assertThat(checked.path("added").asInt() + checked.path("changed").asInt()).as(entity).isZero();
        }
    }

    @Test
    void anImportIsTakenBackUnlessSomebodyHasBeenGivenTheAccount() {
        JsonNode first = applied(ACCOUNTS, "code,displayName,roles\n" + name + ",Name,PLANNER\n");
        JsonNode second = applied(ACCOUNTS, "code,displayName,validUntil\n" + name + ",Another,2100-01-01\n");

        assertThat(administrator.ended(administrator.ask(second, "undo")).path("state").asText()).isEqualTo("UNDONE");
        assertThat(account().path("displayName").asText()).isEqualTo("Name");
        assertThat(account().path("validUntil").isNull()).isTrue();
        administrator.browser.post("/api/security/accounts/" + name + "/password", Map.of("password", "for the first time"));
        assertThat(administrator.ended(administrator.ask(first, "undo")).path("state").asText()).isEqualTo("APPLIED");
        assertThat(account().path("code").asText()).isEqualTo(name);
    }

    @Test
    void aLastDayThatIsOverByNowComesBackWhenItWasPutOff(@Autowired JdbcTemplate rows) {
        applied(ACCOUNTS, "code,displayName,roles,validUntil\n" + name + ",Name,PLANNER,2100-01-01\n");
        rows.update("UPDATE security_account SET valid_until = '2020-01-31', ends_at = '2020-01-31 16:00:00' WHERE user_name = ?", name);
        JsonNode putOff = applied(ACCOUNTS, "code,validUntil\n" + name + ",2100-07-15\n");
        assertThat(account().path("state").asText()).isEqualTo("ACTIVE");

        assertThat(administrator.ended(administrator.ask(putOff, "undo")).path("state").asText()).isEqualTo("UNDONE");
        assertThat(account().path("validUntil").asText() + " " + account().path("state").asText()).isEqualTo("2020-01-31 EXPIRED");
    }

    @Test
    void aRowThatGivesMoreThanOneMayIsToldAndTheOthersAreLookedAt(@Autowired Browsers browsers) {
        ImportingPerson clerk = new ImportingPerson(browsers.signedIn("administration.import", "administration.read", "security.manage", "security.read"));

        JsonNode faulty = checked(clerk, ACCOUNTS, "code,displayName,roles\n" + name + "1,Name,PLANNER\n" + name + "2,,\n");

        assertThat(clerk.faults(faulty)).extracting(fault -> fault.path("cell").asText() + " " + fault.path("code").asText())
                .contains("A2 security.roleBeyondOwn", "B3 shared.fieldMissing");
    }

    @Test
    void anAccountThatNobodyWasGivenIsGoneAsIfItHadNotBeenAdded() {
        JsonNode added = applied(ACCOUNTS, TITLES + name + ",Name,LEARNER,\"PLANNER, LEARNER\"," + PLACE + ",2100-07-15,WL26A\n");
        administrator.browser.post("/api/personnel/persons", Map.of("code", "E-" + name, "nameZh", "王小明", "nameEn", "Wang", "account", name));

        assertThat(administrator.ended(administrator.ask(added, "undo")).path("state").asText()).as("a person has it").isEqualTo("APPLIED");
        assertThat(administrator.browser.get("/api/administration/uses/security.account/" + name).text()).contains("E-" + name);
        TestBrowser browser = administrator.browser;
        browser.write("PUT", "/api/personnel/persons/E-" + name, Map.of("nameZh", "王小明", "nameEn", "Wang"),
                Map.of("If-Match", browser.get("/api/personnel/persons/E-" + name).header("ETag")));
        assertThat(administrator.ended(administrator.ask(added, "undo")).path("state").asText()).isEqualTo("UNDONE");
        assertThat(browser.get("/api/security/accounts/" + name).status()).isEqualTo(404);
        assertThat(browser.get("/api/administration/uses/plant.place/" + PLACE).text()).doesNotContain(name);
    }

    @Test
    void rolesComeAndGoAsASheet() {
        String role = name.toUpperCase(Locale.ROOT);
        JsonNode added = applied("security.role", "code,nameZh,nameEn,permissions\n" + role + ",看板,Board,\"execution.read, equipment.read\"\n");
        TestBrowser browser = administrator.browser;

        assertThat(browser.get("/api/security/roles/" + role).json().path("permissions").toString()).isEqualTo("[\"equipment.read\",\"execution.read\"]");
        assertThat(administrator.faults(checked(administrator, "security.role", "code,nameZh,nameEn,permissions\n" + role + ",看板,Board,fly\n")))
                .extracting(fault -> fault.path("code").asText()).containsExactly("security.unknownPermission");
        assertThat(administrator.ended(administrator.ask(added, "undo")).path("state").asText()).isEqualTo("UNDONE");
        assertThat(browser.get("/api/security/roles/" + role).status()).isEqualTo(404);
    }
}
