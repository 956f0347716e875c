package io.takt.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts as administrators keep them in the browser, and what nobody gets around. */
@TaktIntegrationTest
class AccountAdministrationIT {

    private static final String ACCOUNTS = "/api/security/accounts";
    private static final String ONE_TIME = "for one time only";
    private static final Map<String, String> WHY = Map.of("reason", "has left the plant");

    private final Browsers browsers;
    private final SignedInPeople people;
    private final JdbcTemplate rows;
    private final AccountBook book;
    private final TransactionTemplate transaction;
    private final String name = "own-" + UUID.randomUUID();
    private final String account = ACCOUNTS + "/" + name;

    AccountAdministrationIT(@Autowired Browsers browsers, @Autowired SignedInPeople people, @Autowired JdbcTemplate rows,
            @Autowired AccountBook book, @Autowired TransactionTemplate transaction) {
        this.browsers = browsers;
        this.people = people;
        this.rows = rows;
        this.book = book;
        this.transaction = transaction;
    }

    @Test
    void whoMayNotSeeAccountsReadsWhatIsMissingAndWhoHasIt() {
        TestBrowser operator = browsers.signedIn("execution.read", "execution.work");
        create(browsers.signedIn("*"), "AUDITOR");

        Answer refused = operator.get(ACCOUNTS);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("title").asText()).contains("“See accounts, roles and sessions”");
        assertThat(refused.json().path("detail").asText()).contains("Auditor, ").contains("System administrator");
        assertThat(refused.json().path("arguments").path(1).asText()).isEqualTo("security.read");
        assertThat(operator.speaking(Locale.CHINESE).get(ACCOUNTS).text()).contains("查看账号、角色和会话", "审计员、", "系统管理员");
        assertThat(Stream.of("/api/security/roles", "/api/security/sessions", "/api/security/history/security.account/admin")
                .map(operator::get).map(Answer::status)).containsOnly(403);
        assertThat(operator.get("/api/security/permissions/security.read").json().path("roles").findValuesAsText("name"))
                .contains("审计员", "系统管理员").doesNotContain("计划员");
    }

    @Test
    void aNewAccountIsGoodForOneThingUntilItsOwnerHasChosenAPassword() {
        TestBrowser administrator = browsers.signedIn("*");

        Answer created = create(administrator, "PLANNER");

        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        TestBrowser owner = browsers.anonymous();
        assertThat(signIn(owner, ONE_TIME).json().path("passwordToBeChanged").asBoolean()).isTrue();
        assertThat(code(owner.get("/api/ordering/production-orders"))).isEqualTo("security.passwordToBeChanged");
        assertThat(pointer(changePassword(owner, "not the one", "my own words"))).isEqualTo("/password");
        assertThat(pointer(changePassword(owner, ONE_TIME, ONE_TIME))).isEqualTo("/newPassword");
        assertThat(pointer(changePassword(owner, ONE_TIME, "short"))).isEqualTo("/newPassword");
        assertThat(pointer(changePassword(owner, ONE_TIME, "长".repeat(25)))).isEqualTo("/newPassword");
        assertThat(changePassword(owner, ONE_TIME, "my own words").status()).isEqualTo(204);
        assertThat(owner.get("/api/ordering/production-orders").status()).isEqualTo(200);
        assertThat(signIn(browsers.anonymous(), ONE_TIME).status()).isEqualTo(401);
        assertThat(signIn(browsers.anonymous(), "my own words").json().path("passwordToBeChanged").asBoolean()).isFalse();
        assertThat(audited()).containsExactly("created", "passwordChanged");
        assertThat(created.text() + administrator.get("/api/security/history/security.account/" + name).text() + rows.queryForList(
                "SELECT old_values, new_values FROM security_audit WHERE code = ?", name)).doesNotContain(ONE_TIME, "my own words", "$2a$");
    }

    @Test
    void whoChangesTheirPasswordIsRidOfTheirOtherSessions() {
        String person = people.person();
        TestBrowser here = browsers.of(person);
        TestBrowser there = browsers.of(person);

        assertThat(changePassword(here, SignedInPeople.PASSWORD, "my own words").status()).isEqualTo(204);

        assertThat(here.get("/api/security/session").status()).isEqualTo(200);
        assertThat(there.get("/api/security/session").status()).isEqualTo(401);
    }

    @Test
    void everythingThatIsWrongWithANewAccountIsNamedAtOnce() {
        TestBrowser administrator = browsers.signedIn("*");

        Answer refused = administrator.post(ACCOUNTS, Map.of("code", "no spaces", "displayName", "", "password", "short"));

        assertThat(refused.json().path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/code", "/displayName", "/roles", "/password");
        assertThat(pointer(administrator.post(ACCOUNTS, Map.of("code", people.person(), "displayName", "Twice", "roles", List.of(),
                "password", ONE_TIME)))).isEqualTo("/code");
        assertThat(pointer(create(administrator, "NOBODYS_ROLE"))).isEqualTo("/roles");
    }

    @Test
    void theListIsSearchedFilteredSortedAndPaged() {
        TestBrowser administrator = browsers.signedIn("*");
        create(administrator, "STOREKEEPER");

        Answer found = administrator.get(ACCOUNTS + "?range=%5B0%2C0%5D&sort=%5B%22displayName%22%2C%22DESC%22%5D&filter="
                + "%7B%22q%22%3A%22" + name + "%22%2C%22role%22%3A%22STOREKEEPER%22%7D");

        assertThat(found.header("Content-Range")).isEqualTo("items 0-0/1");
        assertThat(found.json().path(0).path("roles").path(0).asText()).isEqualTo("STOREKEEPER");
        assertThat(administrator.get(ACCOUNTS + "?filter=%7B%22q%22%3A%22" + name + "%22%2C%22state%22%3A%22DEACTIVATED%22%7D").json())
                .isEmpty();
    }

    @Test
    void aStateThatNoAccountHasIsRefused() {
        TestBrowser administrator = browsers.signedIn("*");

        assertThat(pointer(administrator.get(ACCOUNTS + "?filter=%7B%22state%22%3A%22LOCKED%22%7D"))).isEqualTo("/filter/state");
        assertThat(administrator.get(ACCOUNTS + "?filter=%7B%22state%22%3A%22ACTIVE%22%7D").status()).isEqualTo(200);
    }

    @Test
    void anAccountIsNotFoundByANameWithABlankAtItsEnd() {
        TestBrowser administrator = browsers.signedIn("*");
        String person = people.person();
        TestBrowser browser = browsers.of(person);
        String path = ACCOUNTS + "/" + person + "%20";

        assertThat(administrator.get(path).status()).isEqualTo(404);
        assertThat(administrator.post(path + "/deactivate", WHY).status()).isEqualTo(404);
        assertThat(administrator.post(path + "/password", Map.of("password", ONE_TIME)).status()).isEqualTo(404);
        assertThat(browser.get("/api/security/session").status()).isEqualTo(200);
    }

    @Test
    void whoComesSecondOverwritesNothing() {
        TestBrowser administrator = browsers.signedIn("*");
        create(administrator, "PLANNER");

        assertThat(change(administrator, account, 0, "Renamed", "OPERATOR").json().path("roles").toString()).isEqualTo("[\"OPERATOR\"]");
        assertThat(change(administrator, account, 0, "Again", "PLANNER").status()).isEqualTo(409);
        assertThat(administrator.get(account).json().path("displayName").asText()).isEqualTo("Renamed");
        assertThat(administrator.put(account, Map.of("displayName", "x", "roles", List.of())).status()).isEqualTo(400);
    }

    @Test
    void signingInDoesNotMakeAnAdministratorsFormOld() {
        TestBrowser administrator = browsers.signedIn("*");
        create(administrator, "PLANNER");
        signIn(browsers.anonymous(), ONE_TIME);

        assertThat(change(administrator, account, 0, "Renamed", "PLANNER").status()).isEqualTo(200);
    }

    @Test
    void aDeactivatedAccountIsOutAtOnceAndKeepsItsHistory() {
        TestBrowser administrator = browsers.signedIn("*");
        String person = people.person("*");
        TestBrowser browser = browsers.of(person);
        String path = ACCOUNTS + "/" + person;

        assertThat(administrator.post(path + "/deactivate", WHY).status()).isEqualTo(200);

        assertThat(browser.get("/api/security/session").status()).isEqualTo(401);
        assertThat(browser.get("/api/platform/clock").status()).isEqualTo(401);
        assertThat(administrator.get("/api/security/sessions?filter=%7B%22q%22%3A%22" + person + "%22%7D").json()).isEmpty();
        assertThat(administrator.get("/api/security/history/security.account/" + person).text()).contains("has left the plant");
        assertThat(administrator.post(path + "/deactivate", WHY).status()).isEqualTo(422);
        assertThat(administrator.post(path + "/reactivate", WHY).status()).isEqualTo(200);
        assertThat(browsers.of(person).get(ACCOUNTS).status()).isEqualTo(200);
    }

    @Test
    void aPasswordThatAnAdministratorSetsEndsSessionsAndOpensALockedAccount() {
        TestBrowser administrator = browsers.signedIn("*");
        String person = people.person();
        TestBrowser browser = browsers.of(person);
        String path = ACCOUNTS + "/" + person;
        lockOut(person);
        assertThat(administrator.get(path).json().path("lockedUntil").asText()).isNotBlank();

        assertThat(administrator.post(path + "/password", Map.of("password", ONE_TIME)).status()).isEqualTo(200);

        assertThat(browser.get("/api/security/session").status()).isEqualTo(401);
        assertThat(browsers.anonymous().post("/api/security/session", Map.of("userName", person, "password", ONE_TIME))
                .json().path("passwordToBeChanged").asBoolean()).isTrue();
    }

    @Test
    void anAdministratorUnlocksWhoHasForgottenNothing() {
        TestBrowser administrator = browsers.signedIn("*");
        String person = people.person();
        lockOut(person);

        assertThat(administrator.post(ACCOUNTS + "/" + person + "/unlock", Map.of()).status()).isEqualTo(200);

        assertThat(browsers.of(person).get("/api/security/session").status()).isEqualTo(200);
        assertThat(code(administrator.post(ACCOUNTS + "/" + person + "/unlock", Map.of()))).isEqualTo("security.accountNotLocked");
    }

    @Test
    void nobodyGivesWhatTheyLackNorTakesOverWhoMayDoMore() {
        String person = people.person("security.*", "ordering.read");
        TestBrowser manager = browsers.of(person);
        people.allow(person, "ordering.create");

        assertThat(code(create(manager, "PLANNER"))).isEqualTo("security.roleBeyondOwn");
        assertThat(code(change(manager, ACCOUNTS + "/" + person, 0, "Me", person, "SYSTEM_ADMINISTRATOR")))
                .isEqualTo("security.roleBeyondOwn");
        assertThat(code(manager.post(ACCOUNTS + "/admin/password", Map.of("password", ONE_TIME)))).isEqualTo("security.accountBeyondOwn");
        assertThat(code(manager.post(ACCOUNTS + "/admin/deactivate", WHY))).isEqualTo("security.accountBeyondOwn");
        assertThat(manager.get(account).status()).isEqualTo(404);
        assertThat(create(manager).status()).isEqualTo(201);
    }

    @Test
    void whoHasEnoughMayGiveItUpForASmallerRole() {
        String person = people.person("*");

        Answer changed = change(browsers.of(person), ACCOUNTS + "/" + person, 0, "Modest", "PLANNER");

        assertThat(changed.json().path("roles").toString()).isEqualTo("[\"PLANNER\"]");
    }

    @Test
    void aDemoAccountKeepsThePasswordThatEverybodyKnows() {
        String person = people.person();
        rows.update("UPDATE security_account SET demo = TRUE WHERE user_name = ?", person);

        assertThat(code(changePassword(browsers.of(person), SignedInPeople.PASSWORD, "my own words"))).isEqualTo("security.demoPassword");
        assertThat(code(browsers.signedIn("*").post(ACCOUNTS + "/" + person + "/password", Map.of("password", ONE_TIME))))
                .isEqualTo("security.demoPassword");
        rows.update("UPDATE security_account SET demo = FALSE WHERE user_name = ?", person);
    }

    @Test
    void thereIsAlwaysAnAdministratorEvenIfAllAreSentAwayAtOnce() {
        List<String> names = Stream.of("admin", people.person(), people.person()).toList();
        names.stream().skip(1).forEach(person -> rows.update("INSERT INTO security_account_role (account_id, role_code) "
                + "SELECT id, 'SYSTEM_ADMINISTRATOR' FROM security_account WHERE user_name = ?", person));
        String unreachable = people.inRole("SYSTEM_ADMINISTRATOR");
        setState(unreachable, "DEACTIVATED");
        List<String> others = rows.queryForList("SELECT a.user_name FROM security_account a JOIN security_account_role r "
                + "ON r.account_id = a.id WHERE r.role_code = 'SYSTEM_ADMINISTRATOR' AND a.state = 'ACTIVE'", String.class).stream()
                .filter(other -> !names.contains(other)).toList();
        others.forEach(other -> setState(other, "DEACTIVATED"));
        try {
            List<TestBrowser> administrators = names.stream().map(each -> browsers.signedIn("*")).toList();
            List<CompletableFuture<Answer>> sent = Stream.of(0, 1, 2).map(number -> CompletableFuture.supplyAsync(() ->
                    administrators.get(number).post(ACCOUNTS + "/" + names.get(number) + "/deactivate", WHY))).toList();

            assertThat(sent.stream().map(CompletableFuture::join).map(Answer::status)).containsExactlyInAnyOrder(200, 200, 422);
            String last = Objects.requireNonNull(rows.queryForObject("SELECT a.user_name FROM security_account a "
                    + "JOIN security_account_role r ON r.account_id = a.id "
                    + "WHERE r.role_code = 'SYSTEM_ADMINISTRATOR' AND a.state = 'ACTIVE'", String.class));
            int version = administrators.get(0).get(ACCOUNTS + "/" + last).json().path("version").asInt();
            rows.update("UPDATE security_account SET password_hash = NULL WHERE user_name = ?", unreachable);
            setState(unreachable, "ACTIVE");
            assertThat(code(change(administrators.get(0), ACCOUNTS + "/" + last, version, "No longer")))
                    .isEqualTo("security.lastAdministrator");
        } finally {
            setState(unreachable, "DEACTIVATED");
            names.forEach(person -> setState(person, person.equals("admin") ? "ACTIVE" : "DEACTIVATED"));
            others.forEach(other -> setState(other, "ACTIVE"));
        }
    }

    /** As an import does, which changes many in one transaction. */
    @Test
    void whoStillChangesOneAccountLetsOthersBeChanged() {
        TestBrowser administrator = browsers.signedIn("*");
        create(administrator, "PLANNER");
        String other = people.person();
        int version = administrator.get(ACCOUNTS + "/" + other).json().path("version").asInt();

        people.run(() -> transaction.executeWithoutResult(status -> {
            book.lock(name);
            assertThat(CompletableFuture.supplyAsync(() -> change(administrator, ACCOUNTS + "/" + other, version, "Meanwhile")))
                    .succeedsWithin(Duration.ofSeconds(10)).extracting(Answer::status).isEqualTo(200);
        }), "*");
    }

    private void setState(String person, String state) {
        rows.update("UPDATE security_account SET state = ? WHERE user_name = ?", state, person);
    }

    private Answer create(TestBrowser browser, String... roles) {
        return browser.post(ACCOUNTS, Map.of("code", name, "displayName", "New person 新人", "roles", List.of(roles), "password", ONE_TIME));
    }

    private static Answer change(TestBrowser browser, String path, int version, String displayName, String... roles) {
        return browser.write("PUT", path, Map.of("displayName", displayName, "roles", List.of(roles), "places", List.of()),
                Map.of("If-Match", "\"" + version + "\""));
    }

    private Answer signIn(TestBrowser browser, String password) {
        return browser.post("/api/security/session", Map.of("userName", name, "password", password));
    }

    private static Answer changePassword(TestBrowser browser, String password, String newPassword) {
        return browser.put("/api/security/password", Map.of("password", password, "newPassword", newPassword));
    }

    private void lockOut(String person) {
        rows.update("UPDATE security_account SET locked_until = '2999-01-01' WHERE user_name = ?", person);
    }

    private List<String> audited() {
        return rows.queryForList("SELECT action FROM security_audit WHERE entity = 'security.account' AND code = ? ORDER BY id",
                String.class, name);
    }

    private static String code(Answer answer) {
        return answer.json().path("code").asText();
    }

    private static String pointer(Answer answer) {
        return answer.json().path("errors").path(0).path("pointer").asText();
    }
}
