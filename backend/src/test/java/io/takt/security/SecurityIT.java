package io.takt.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.security.Accounts.NewAccount;
import io.takt.security.Accounts.Person;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotAllowed;
import io.takt.shared.NotSignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@TaktIntegrationTest
class SecurityIT {

    private final Accounts accounts;
    private final AuditTrail audit;
    private final SignIn signIn;
    private final SignedInPeople people;
    private final TransactionTemplate transactions;
    private final JdbcTemplate rows;
    private final Path home;
    private final String name = "new-" + UUID.randomUUID();

    SecurityIT(@Autowired Accounts accounts, @Autowired AuditTrail audit, @Autowired SignIn signIn, @Autowired SignedInPeople people,
            @Autowired TransactionTemplate transactions, @Autowired JdbcTemplate rows, @Value("${takt.home}") Path home) {
        this.accounts = accounts;
        this.audit = audit;
        this.signIn = signIn;
        this.people = people;
        this.transactions = transactions;
        this.rows = rows;
        this.home = home;
    }

    @Test
    void whoSeesTheWorkKnowsTheNamesOfThoseWhoDoIt() {
        people.run(() -> accounts.create(account("PLANNER")), "*");

        people.run(() -> assertThat(accounts.people()).contains(new Person(name, account("PLANNER").displayName())), "execution.read");
        assertThatThrownBy(() -> people.run(accounts::people, "ordering.read")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNewAccountSignsInWithItsRolesAndLeavesOneAuditRowThatHidesThePassword() {
        people.run(() -> accounts.create(account("PLANNER")), "*");

        SignedIn person = signIn.signIn(name, "long enough").person();
        assertThat(person.roles()).extracting(SignedIn.RoleName::code).containsExactly("PLANNER");
        assertThat(person.permissions()).contains("ordering.release").doesNotContain("security.manage");
        Map<String, Object> row = rows.queryForMap(
                "SELECT actor, action, new_values FROM security_audit WHERE entity = 'security.account' AND code = ?", name);
        assertThat(row.get("actor")).asString().startsWith("person:test-");
        assertThat(row).containsEntry("action", "created");
        assertThat(row.get("new_values")).asString().contains("PLANNER").doesNotContain("long enough", "$2a$");
    }

    @Test
    void thePasswordIsKeptAsAHashOnly() {
        people.run(() -> accounts.create(account("PLANNER")), "*");

        String kept = rows.queryForObject("SELECT password_hash FROM security_account WHERE user_name = ?", String.class, name);

        assertThat(kept).startsWith("$2a$").doesNotContain("long enough");
    }

    @Test
    void theServiceItselfRefusesWhoLacksThePermission() {
        assertThatThrownBy(() -> people.run(() -> accounts.create(account("PLANNER")), "security.read", "ordering.release"))
                .isInstanceOf(NotAllowed.class);

        assertThat(accounts.exists(name)).isFalse();
    }

    @Test
    void aDeviceMayNotMakeAccounts() {
        assertThatThrownBy(() -> Actors.as(Actor.device("MC-CNC-M01"), () -> accounts.create(account("PLANNER"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothingChangesWithoutAnActor() {
        assertThatThrownBy(() -> accounts.create(account("PLANNER"))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no actor");
    }

    @Test
    void anUnknownRoleIsNamedAndLeavesNoAccount() {
        assertThatThrownBy(() -> people.run(() -> accounts.create(account("NOBODYS_ROLE")), "security.manage"))
                .isInstanceOf(InvalidInput.class);

        assertThat(accounts.exists(name)).isFalse();
        assertThat(auditRows()).isZero();
    }

    @Test
    void changeAndAuditRowAreRolledBackTogether() {
        people.run(() -> transactions.executeWithoutResult(transaction -> {
            accounts.create(account("PLANNER"));
            assertThat(auditRows()).isOne();
            transaction.setRollbackOnly();
        }), "*");

        assertThat(accounts.exists(name)).isFalse();
        assertThat(auditRows()).isZero();
    }

    @Test
    void anAuditRowOutsideTheTransactionOfItsChangeIsRefused() {
        assertThatThrownBy(() -> people.run(() -> audit.record("test.thing", name, "changed", Map.of(), Map.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aRoleThatIsTakenAwayCountsAtOnce() {
        String person = people.person("security.manage");
        rows.update("DELETE FROM security_account_role WHERE role_code = ?", person);

        assertThatThrownBy(() -> Actors.as(Actor.person(person), () -> accounts.create(account("PLANNER"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void thereAreNoDemoAccountsOutsideTheDemo() {
        assertThat(rows.queryForObject("SELECT COUNT(*) FROM security_account WHERE demo AND state = 'ACTIVE'", Integer.class)).isZero();
        assertThat(accounts.exists("planner")).isFalse();
    }

    @Test
    void demoAccountsAreClosedOutsideTheDemoAndOpenInItAgain() {
        Actors.as(Actor.system("test"), () -> accounts.create(new NewAccount(name, "Demo person", "takt-known", List.of("PLANNER"), true)));

        Actors.as(Actor.system("test"), accounts::closeDemoAccounts);
        assertThatThrownBy(() -> signIn.signIn(name, "takt-known")).isInstanceOf(NotSignedIn.class);

        Actors.as(Actor.system("test"), () -> accounts.openDemoAccount(name));
        assertThat(signIn.signIn(name, "takt-known").person().userName()).isEqualTo(name);
        assertThat(auditRows()).isEqualTo(3);
        Actors.as(Actor.system("test"), accounts::closeDemoAccounts);
    }

    @Test
    void theFirstPasswordStandsInAFileOfItsOwnerAloneAndOpensTheDoor() throws IOException {
        Path file = home.resolve("first-password.txt");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(signIn.signIn("admin", Files.readString(file).trim()).person().permissions()).contains("security.manage");
    }

    private NewAccount account(String role) {
        return new NewAccount(name, "New person 新人", "long enough", List.of(role), false);
    }

    private int auditRows() {
        Integer count = rows.queryForObject("SELECT COUNT(*) FROM security_audit WHERE code = ?", Integer.class, name);
        return count == null ? -1 : count;
    }
}
