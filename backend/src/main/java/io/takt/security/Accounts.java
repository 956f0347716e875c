package io.takt.security;

import io.takt.shared.Actor;
import io.takt.shared.FieldFaults;
import io.takt.shared.SystemTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates accounts, and knows whose they are. */
@Service
public class Accounts {

    private final AccountMapper accounts;
    private final Secrets secrets;
    private final Permissions permissions;
    private final AccountWriting writing;
    private final AuditTrail audit;
    private final SystemTime time;
    private final TransactionTemplate transaction;

    Accounts(AccountMapper accounts, Secrets secrets, Permissions permissions, AccountWriting writing, AuditTrail audit,
            SystemTime time, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.permissions = permissions;
        this.writing = writing;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    /** Whoever has a new account chooses a password of their own first, unless it is one of the demo. */
    public void create(NewAccount account) {
        permissions.require("security.manage");
        PasswordRules.check(new FieldFaults(), "/password", account.password()).refuse();
        String hash = secrets.hash(account.password());
        AccountProfile profile = AccountProfile.of(account.displayName(), account.roles());
        transaction.executeWithoutResult(status -> writing.add(account.userName(), profile, hash, account.demo()));
    }

    @Transactional(readOnly = true)
    public boolean exists(String userName) {
        // to the database a name with a blank at its end is the same one
        return accounts.find(userName).filter(row -> row.userName().equals(userName)).isPresent();
    }

    /** What people call whoever acts: a person by name, anything else as it is recorded. */
    @Transactional(readOnly = true)
    public String nameOf(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON ? accounts.find(actor.name()).map(AccountRow::displayName).orElse(actor.name())
                : actor.name();
    }

    /** Everybody who has or had an account, for screens that tell who did something. Needs {@code execution.read}. */
    @Transactional(readOnly = true)
    public List<Person> people() {
        permissions.require("execution.read");
        return accounts.people();
    }

    /** Whether nobody could look after the accounts. */
    @Transactional(readOnly = true)
    public boolean lacksAdministrator() {
        return accounts.countLastingAdministrators() == 0;
    }

    /** Whether somebody may come in by an account that is not made to look after the others. */
    @Transactional(readOnly = true)
    public boolean hasWorkers() {
        return accounts.countActiveWorkers(time.now()) > 0;
    }

    /** Outside the demo nobody may come in by a password that everybody knows. */
    @Transactional
    public void closeDemoAccounts() {
        permissions.require("security.manage");
        accounts.activeOfTheDemo().forEach(userName -> {
            accounts.setState(userName, AccountState.DEACTIVATED);
            audit.record(Account.ENTITY, userName, "deactivated", Map.of("state", "ACTIVE"), Map.of("state", "DEACTIVATED"));
        });
    }

    /** Lets a demo account in again that was closed while the product ran outside the demo. */
    @Transactional
    public void openDemoAccount(String userName) {
        permissions.require("security.manage");
        if (accounts.activate(userName) > 0) {
            audit.record(Account.ENTITY, userName, "reactivated", Map.of("state", "DEACTIVATED"), Map.of("state", "ACTIVE"));
        }
    }

    /** What people call whoever has an account. */
    public record Person(String userName, String displayName) {
    }

    /** An account to create. The password is kept as a hash only. */
    public record NewAccount(String userName, String displayName, String password, List<String> roles, boolean demo) {

        @Override
        public String toString() {
            return "NewAccount[" + userName + "]";
        }
    }
}
