package io.takt.security;

import io.takt.shared.NotSignedIn;
import io.takt.shared.SystemTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a password. After five wrong ones the account is locked for five minutes. */
@Service
public class SignIn {

    static final int TRIES = 5;
    static final Duration LOCK = Duration.ofMinutes(5);

    private final AccountMapper accounts;
    private final PasswordEncoder passwords;
    private final SystemTime time;
    private final KnownPermissions knownPermissions;
    private final String hashOfNobody;

    SignIn(AccountMapper accounts, PasswordEncoder passwords, SystemTime time, KnownPermissions knownPermissions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.time = time;
        this.knownPermissions = knownPermissions;
        this.hashOfNobody = passwords.encode("nobody");
    }

    /**
     * @throws NotSignedIn {@code security.wrongPassword} or {@code security.accountLocked}; wrong tries are kept
     */
    @Transactional(noRollbackFor = NotSignedIn.class)
    public SignedIn signIn(String userName, String password) {
        Optional<AccountRow> found = accounts.lock(userName);
        // an unknown name costs as much time as a known one, so that names cannot be guessed by the clock
        boolean right = passwords.matches(password, found.map(AccountRow::passwordHash).orElse(hashOfNobody));
        AccountRow account = found.filter(row -> row.state() == AccountState.ACTIVE)
                .orElseThrow(() -> new NotSignedIn("security.wrongPassword", LOCK.toMinutes()));
        Instant now = time.now();
        if (account.isLocked(now)) {
            throw new NotSignedIn("security.accountLocked", LOCK.toMinutes());
        }
        if (!right) {
            refuse(account, now);
        }
        accounts.saveSignInTries(account.id(), 0, null);
        return describe(account);
    }

    /** The account as it stands now; empty once it was deactivated. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String userName) {
        return accounts.find(userName).filter(row -> row.state() == AccountState.ACTIVE).map(this::describe);
    }

    private void refuse(AccountRow account, Instant now) {
        int failed = account.failedSignIns() + 1;
        boolean lock = failed >= TRIES;
        accounts.saveSignInTries(account.id(), lock ? 0 : failed, lock ? now.plus(LOCK) : null);
        throw new NotSignedIn(lock ? "security.accountLocked" : "security.wrongPassword", LOCK.toMinutes());
    }

    private SignedIn describe(AccountRow account) {
        List<String> grants = accounts.permissionsOf(account.userName());
        return new SignedIn(account.userName(), account.displayName(), accounts.rolesOf(account.userName()),
                knownPermissions.coveredBy(grants));
    }
}
